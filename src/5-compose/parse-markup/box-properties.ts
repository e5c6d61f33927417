// The properties of boxes: edges, sizes, grids, columns and breaks.
import type { BorderLines, Edges } from '../../page-model.ts';
import type { DraftStyle } from './computed-style.ts';
import {
  parseBorder,
  parseColour,
  parseLength,
  parseNumber,
  parsePoints,
  parseSides,
  splitValues,
  type Units,
} from './values.ts';

/** Writes what a value says into a style; leaves it alone where the value is none it knows. */
export type Setter = (style: DraftStyle, value: string, units: Units) => void;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function sideSetters(property: 'margin' | 'padding'): Record<string, Setter> {
  const setters: Record<string, Setter> = {
    [property]: (style, value, units) => {
      style[property] = parseSides(value, units) ?? style[property];
    },
  };
  for (const side of SIDES) {
    setters[`${property}-${side}`] = (style, value, units) => {
      const points = value === 'auto' ? 0 : parsePoints(value, units);
      if (points !== null) style[property] = { ...style[property], [side]: points } satisfies Edges;
    };
  }
  return setters;
}

function borderSetters(): Record<string, Setter> {
  const setters: Record<string, Setter> = {
    border: (style, value, units) => {
      const line = parseBorder(value, units, style.colour);
      style.border = { top: line, right: line, bottom: line, left: line };
    },
    'border-color': (style, value) => changeBorders(style, { colour: parseColour(value) ?? style.colour }),
    'border-width': (style, value, units) => changeBorders(style, { widthPt: parsePoints(value, units) ?? 0 }),
    'border-style': (style, value) => {
      if (value === 'none') style.border = { top: null, right: null, bottom: null, left: null };
      else if (value === 'dashed' || value === 'dotted' || value === 'solid') changeBorders(style, { line: value });
    },
  };
  for (const side of SIDES) {
    setters[`border-${side}`] = (style, value, units) => {
      style.border = { ...style.border, [side]: parseBorder(value, units, style.colour) } satisfies BorderLines;
    };
    setters[`border-${side}-width`] = (style, value, units) => {
      const line = style.border[side];
      if (line === null) return;
      style.border = { ...style.border, [side]: { ...line, widthPt: parsePoints(value, units) ?? line.widthPt } };
    };
  }
  return setters;
}

function changeBorders(style: DraftStyle, change: Partial<NonNullable<BorderLines['top']>>): void {
  const changed = SIDES.map((side) => [side, style.border[side] && { ...style.border[side], ...change }] as const);
  style.border = { ...style.border, ...Object.fromEntries(changed) };
}

const setBackground: Setter = (style, value) => {
  style.background = parseColour(splitValues(value)[0] ?? '');
};

const setColumnCount: Setter = (style, value) => {
  const count = splitValues(value)
    .map(parseNumber)
    .find((part) => part !== null);
  style.columnCount = Math.max(1, Math.round(count ?? 1));
};

const setGap: Setter = (style, value, units) => {
  const [row = null, column = row] = splitValues(value).map((part) => parsePoints(part, units));
  if (row !== null) style.rowGapPt = row;
  if (column !== null) style.columnGapPt = column;
};

const setTracks: Setter = (style, value, units) => {
  const repeated = value.replace(/repeat\(\s*(\d+)\s*,\s*([^)]*)\)/g, (_, count, track) =>
    Array(Number(count)).fill(track).join(' '),
  );
  const simple = repeated.replace(/minmax\([^,]*,\s*([^)]*)\)/g, '$1');
  style.gridColumns = splitValues(simple).map((track) => parseLength(track, units) ?? { unit: 'fr', value: 1 });
};

const setGridColumn: Setter = (style, value) => {
  const span = /span\s+(\d+)/.exec(value);
  style.gridSpan = span === null ? (/^1\s*\/\s*-1$/.test(value) ? 'all' : 1) : Number(span[1]);
};

const BREAKS: Readonly<Record<string, 'auto' | 'page' | 'avoid'>> = {
  auto: 'auto',
  page: 'page',
  always: 'page',
  avoid: 'avoid',
  'avoid-page': 'avoid',
};

const CROSS_ALIGNMENTS = {
  start: 'start',
  'flex-start': 'start',
  stretch: 'start',
  center: 'center',
  end: 'end',
  'flex-end': 'end',
  baseline: 'baseline',
} as const;

function crossAlignment(value: string): 'start' | 'center' | 'end' | 'baseline' {
  return Object.entries(CROSS_ALIGNMENTS).find(([name]) => name === value)?.[1] ?? 'start';
}

export const BOX_PROPERTIES: Readonly<Record<string, Setter>> = {
  ...sideSetters('margin'),
  ...sideSetters('padding'),
  ...borderSetters(),
  background: setBackground,
  'background-color': setBackground,
  display: (style, value) => {
    style.display = value;
  },
  width: (style, value, units) => {
    style.width = parseLength(value, units) ?? style.width;
  },
  'min-width': (style, value, units) => {
    if (style.width.unit === 'auto') style.width = parseLength(value, units) ?? style.width;
  },
  height: (style, value, units) => {
    style.heightPt = parsePoints(value, units) ?? 0;
  },
  'grid-template-columns': setTracks,
  'grid-column': setGridColumn,
  gap: setGap,
  'column-gap': (style, value, units) => {
    style.columnGapPt = parsePoints(value, units);
  },
  'row-gap': (style, value, units) => {
    style.rowGapPt = parsePoints(value, units) ?? 0;
  },
  columns: setColumnCount,
  'column-count': setColumnCount,
  'align-items': (style, value) => {
    style.alignItems = value in CROSS_ALIGNMENTS ? crossAlignment(value) : style.alignItems;
  },
  'break-before': (style, value) => {
    style.breakBefore = BREAKS[value] ?? 'auto';
  },
  'break-after': (style, value) => {
    style.breakAfter = BREAKS[value] ?? 'auto';
  },
  'break-inside': (style, value) => {
    style.breakInside = value.startsWith('avoid') ? 'avoid' : 'auto';
  },
};
