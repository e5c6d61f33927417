// One entry a property: how its value changes a style. Properties not listed speak to browsers only.
import type { BorderLines, Edges } from '../../model.ts';
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

type Setter = (style: DraftStyle, value: string, units: Units) => void;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Weights from this on are set semibold, the only bold face there is. */
const SEMIBOLD_FROM = 550;

/** Where superscripts and subscripts stand, in ems of the surrounding text. */
const RAISE = { super: 0.34, sub: -0.16 } as const;

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

const setFamilies: Setter = (style, value) => {
  style.families = value.split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''));
};

const setBackground: Setter = (style, value) => {
  style.background = parseColour(splitValues(value)[0] ?? '');
};

const setDecoration: Setter = (style, value, units) => {
  if (value === 'none') style.underline = null;
  if (!splitValues(value).includes('underline')) return;
  const lengths = splitValues(value).map((part) => parsePoints(part, units));
  style.underline = { offsetPt: null, thicknessPt: lengths.find((points) => points !== null) ?? null };
};

const setVerticalAlign: Setter = (style, value) => {
  style.verticalAlign = value;
};

/** Moves the baseline as the winning `vertical-align` says, in ems of the text around the element. */
export const raiseText: Setter = (style, value, units) => {
  const raise = value === 'super' || value === 'sub' ? RAISE[value] * units.emPt : parsePoints(value, units);
  style.raisePt += raise ?? 0;
  style.isGlued ||= (raise ?? 0) > 0;
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

/** The properties that all others measure in ems of; applied before the rest. */
export const SIZE_PROPERTIES: Readonly<Record<string, Setter>> = {
  'font-size': (style, value, units) => {
    const match = /^([\d.]+)%$/.exec(value);
    const points = match === null ? parsePoints(value, units) : (Number(match[1]) / 100) * units.emPt;
    if (points !== null && points > 0) style.sizePt = points;
  },
  color: (style, value) => {
    style.colour = parseColour(value) ?? style.colour;
  },
};

export const PROPERTIES: Readonly<Record<string, Setter>> = {
  ...sideSetters('margin'),
  ...sideSetters('padding'),
  ...borderSetters(),
  'font-family': setFamilies,
  'font-weight': (style, value) => {
    const weight = value === 'bold' ? 700 : value === 'normal' ? 400 : parseNumber(value);
    if (weight !== null) style.weight = weight >= SEMIBOLD_FROM ? 600 : 400;
  },
  'font-style': (style, value) => {
    style.italic = value === 'italic' || value === 'oblique';
  },
  'line-height': (style, value, units) => {
    const factor = value === 'normal' ? 1.3 : parseNumber(value);
    const percent = /^([\d.]+)%$/.exec(value);
    const points = percent === null ? parsePoints(value, units) : (Number(percent[1]) / 100) * units.emPt;
    if (factor !== null) style.lineHeight = { unit: 'factor', value: factor };
    else if (points !== null) style.lineHeight = { unit: 'pt', value: points };
  },
  'letter-spacing': (style, value, units) => {
    style.letterSpacingPt = parsePoints(value, units) ?? 0;
  },
  background: setBackground,
  'background-color': setBackground,
  'text-align': (style, value) => {
    style.textAlign = value === 'right' || value === 'end' ? 'right' : value === 'center' ? 'center' : 'left';
  },
  'text-indent': (style, value, units) => {
    style.indentPt = parsePoints(value, units) ?? 0;
  },
  'text-decoration': setDecoration,
  'text-decoration-line': setDecoration,
  'text-decoration-thickness': (style, value, units) => {
    if (style.underline !== null) style.underline = { ...style.underline, thicknessPt: parsePoints(value, units) };
  },
  'text-underline-offset': (style, value, units) => {
    if (style.underline !== null) style.underline = { ...style.underline, offsetPt: parsePoints(value, units) };
  },
  'white-space': (style, value) => {
    style.wraps = value !== 'nowrap' && value !== 'pre';
  },
  'vertical-align': setVerticalAlign,
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
  orphans: (style, value) => {
    style.orphans = parseNumber(value) ?? style.orphans;
  },
  widows: (style, value) => {
    style.widows = parseNumber(value) ?? style.widows;
  },
  'list-style': (style, value) => {
    style.listStyle = splitValues(value)[0] ?? 'disc';
  },
  'list-style-type': (style, value) => {
    style.listStyle = value;
  },
};

function crossAlignment(value: string): 'start' | 'center' | 'end' | 'baseline' {
  return Object.entries(CROSS_ALIGNMENTS).find(([name]) => name === value)?.[1] ?? 'start';
}
