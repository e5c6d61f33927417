// The properties paper knows, with their initial values.
import type { BorderLines, CrossAlignment, Edges, Length, TextStyle, Underline } from '../../page-model.ts';

type Inherited = {
  readonly families: readonly string[];
  readonly sizePt: number;
  /** A factor of the type size, or points. */
  readonly lineHeight: { readonly unit: 'factor' | 'pt'; readonly value: number };
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly colour: string;
  readonly letterSpacingPt: number;
  readonly textAlign: 'left' | 'center' | 'right';
  readonly indentPt: number;
  readonly wraps: boolean;
  readonly orphans: number;
  readonly widows: number;
  readonly listStyle: string;
  /** These three are not inherited in CSS but reach all text inside an inline element all the same. */
  readonly underline: Underline | null;
  readonly raisePt: number;
  readonly isGlued: boolean;
};

type Own = {
  readonly display: string;
  readonly margin: Edges;
  readonly padding: Edges;
  readonly border: BorderLines;
  readonly background: string | null;
  readonly width: Length;
  readonly heightPt: number;
  readonly verticalAlign: string;
  readonly gridColumns: readonly Length[];
  readonly gridSpan: number | 'all';
  readonly columnGapPt: number | null;
  readonly rowGapPt: number;
  readonly columnCount: number;
  readonly alignItems: CrossAlignment;
  readonly breakBefore: 'auto' | 'page' | 'avoid';
  readonly breakAfter: 'auto' | 'page' | 'avoid';
  readonly breakInside: 'auto' | 'avoid';
};

export type ComputedStyle = Inherited & Own;

/** A style that is still being computed. */
export type DraftStyle = { -readonly [K in keyof ComputedStyle]: ComputedStyle[K] };

export const NO_EDGES: Edges = { top: 0, right: 0, bottom: 0, left: 0 };
export const NO_BORDER: BorderLines = { top: null, right: null, bottom: null, left: null };
export const AUTO: Length = { unit: 'auto', value: 0 };

const OWN: Own = {
  display: 'inline',
  margin: NO_EDGES,
  padding: NO_EDGES,
  border: NO_BORDER,
  background: null,
  width: AUTO,
  heightPt: 0,
  verticalAlign: 'baseline',
  gridColumns: [],
  gridSpan: 1,
  columnGapPt: null,
  rowGapPt: 0,
  columnCount: 1,
  alignItems: 'start',
  breakBefore: 'auto',
  breakAfter: 'auto',
  breakInside: 'auto',
};

/** What the root starts from: a browser's 16 px, here 12 pt. */
export const INITIAL_STYLE: ComputedStyle = {
  ...OWN,
  families: ['serif'],
  sizePt: 12,
  lineHeight: { unit: 'factor', value: 1.3 },
  weight: 400,
  italic: false,
  colour: '#000000',
  letterSpacingPt: 0,
  textAlign: 'left',
  indentPt: 0,
  wraps: true,
  orphans: 2,
  widows: 2,
  listStyle: 'disc',
  underline: null,
  raisePt: 0,
  isGlued: false,
};

/** What a child has before any rule speaks to it. */
export function inheritStyle(parent: ComputedStyle): DraftStyle {
  return { ...parent, ...OWN };
}

function lineHeightPt(style: ComputedStyle): number {
  return style.lineHeight.unit === 'pt' ? style.lineHeight.value : style.lineHeight.value * style.sizePt;
}

const textStyles = new WeakMap<ComputedStyle, TextStyle>();

/** The part that inline layout needs; one object for one computed style, so that caches can go by identity. */
export function textStyleOf(style: ComputedStyle): TextStyle {
  const known = textStyles.get(style);
  if (known !== undefined) return known;
  const { families, sizePt, weight, italic, colour, letterSpacingPt, underline, raisePt, isGlued, wraps } = style;
  const made: TextStyle = {
    ...{ families, sizePt, weight, italic, colour, letterSpacingPt, underline, raisePt, isGlued, wraps },
    lineHeightPt: lineHeightPt(style),
  };
  textStyles.set(style, made);
  return made;
}
