// CSS values of the subset: lengths, colours, sides.
import type { BorderLine, Colour, Edges, Length } from '../../page-model.ts';

/** What relative units refer to, in points. */
export type Units = { readonly emPt: number; readonly remPt: number };

const POINTS_PER: Readonly<Record<string, number>> = { pt: 1, px: 0.75, mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pc: 12 };

const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/i;

/** Null for what is no length: keywords, `calc()`. A bare 0 is one. */
export function parsePoints(value: string, units: Units): number | null {
  const match = NUMBER.exec(value);
  if (match === null) return null;
  const amount = Number(match[1]);
  const unit = (match[2] ?? '').toLowerCase();
  if (unit === 'em') return amount * units.emPt;
  if (unit === 'rem') return amount * units.remPt;
  if (unit === '') return amount === 0 ? 0 : null;
  const factor = POINTS_PER[unit];
  return factor === undefined ? null : amount * factor;
}

/** Widths of boxes and tracks, with shares and percentages. */
export function parseLength(value: string, units: Units): Length | null {
  if (value === 'auto' || value === 'max-content' || value === 'min-content') return { unit: 'auto', value: 0 };
  const match = NUMBER.exec(value);
  if (match?.[2] === '%') return { unit: 'percent', value: Number(match[1]) };
  if (match?.[2] === 'fr') return { unit: 'fr', value: Number(match[1]) };
  const points = parsePoints(value, units);
  return points === null ? null : { unit: 'pt', value: points };
}

export function parseNumber(value: string): number | null {
  const match = NUMBER.exec(value);
  return match === null || match[2] !== '' ? null : Number(match[1]);
}

/** One to four values, as in `margin`. `auto` counts as 0. */
export function parseSides(value: string, units: Units): Edges | null {
  const points = splitValues(value).map((part) => (part === 'auto' ? 0 : parsePoints(part, units)));
  const [top, right = top, bottom = top, left = right] = points;
  if (top == null || right == null || bottom == null || left == null) return null;
  return { top, right, bottom, left };
}

const NAMED_COLOURS: Readonly<Record<string, Colour>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  red: '#ff0000',
  maroon: '#800000',
  navy: '#000080',
  blue: '#0000ff',
  green: '#008000',
};

/** Null for `transparent` and for what the subset does not know. */
export function parseColour(value: string): Colour | null {
  const text = value.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text);
  if (rgb === null) return NAMED_COLOURS[text] ?? null;
  return `#${rgb
    .slice(1)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}

const LINE_WIDTHS: Readonly<Record<string, number>> = { thin: 0.75, medium: 2.25, thick: 3.75 };

/** `border`-like shorthands. Null for `none` and for a border without a line. */
export function parseBorder(value: string, units: Units, currentColour: Colour): BorderLine | null {
  let widthPt = 2.25;
  let line: BorderLine['line'] | null = null;
  let colour = currentColour;
  for (const part of splitValues(value)) {
    const width = LINE_WIDTHS[part] ?? parsePoints(part, units);
    if (part === 'solid' || part === 'dashed' || part === 'dotted') line = part;
    else if (width !== null) widthPt = width;
    else colour = parseColour(part) ?? colour;
  }
  return line === null || widthPt <= 0 ? null : { widthPt, line, colour };
}

/** Splits at spaces outside brackets and quotes. */
export function splitValues(value: string): readonly string[] {
  return value.match(/(?:[^\s("']|\([^)]*\)|"[^"]*"|'[^']*')+/g) ?? [];
}
