// One entry a property: how its value changes a style. Properties not listed speak to browsers only.
import { BOX_PROPERTIES, type Setter } from './box-properties.ts';
import { parseColour, parseNumber, parsePoints, splitValues } from './values.ts';

/** Weights from this on are set semibold, the only bold face there is. */
const SEMIBOLD_FROM = 550;

/** Where superscripts and subscripts stand, in ems of the surrounding text. */
const RAISE = { super: 0.34, sub: -0.16 } as const;

const setFamilies: Setter = (style, value) => {
  style.families = value.split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''));
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
  ...BOX_PROPERTIES,
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
