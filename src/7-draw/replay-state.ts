// What a canvas remembers between calls, and the values it takes: fonts and colours.
import type { Matrix } from '../lib/matrix.ts';

export type CanvasState = {
  matrix: Matrix;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  dash: readonly number[];
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
};

export function initialState(matrix: Matrix): CanvasState {
  return {
    matrix,
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    miterLimit: 10,
    dash: [],
    lineDashOffset: 0,
    font: '10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    globalAlpha: 1,
  };
}

export type CanvasFont = {
  readonly sizePt: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly families: readonly string[];
};

const FONT =
  /^(?:(italic|oblique|normal)\s+)?(?:small-caps\s+)?(?:(bold|normal|lighter|bolder|\d{3})\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/;

export function parseFont(font: string): CanvasFont {
  const match = FONT.exec(font);
  const weight = match?.[2] === 'bold' ? 700 : Number(match?.[2]) || 400;
  return {
    sizePt: Number(match?.[3] ?? 10),
    weight,
    italic: match?.[1] === 'italic' || match?.[1] === 'oblique',
    families: (match?.[4] ?? 'sans-serif').split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
};

export type CanvasColour = { readonly colour: string; readonly alpha: number };

/** Black for what it does not know, as a canvas keeps its first colour. */
export function parseCanvasColour(text: string): CanvasColour {
  const value = text.trim().toLowerCase();
  if (value === 'transparent') return { colour: '#000000', alpha: 0 };
  const hex = /^#([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined) return parseHex(hex);
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (parts === undefined) return { colour: NAMES[value] ?? '#000000', alpha: 1 };
  const [red = '0', green = '0', blue = '0', alpha = '1'] = parts;
  const digits = [red, green, blue].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'));
  return { colour: `#${digits.join('')}`, alpha: alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha) };
}

function parseHex(hex: string): CanvasColour {
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { colour: `#${long.slice(0, 6)}`, alpha };
}
