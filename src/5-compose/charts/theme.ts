// Colours, faces and sizes of every chart. Sizes in points.

/** Each has been chosen to hold on a black-and-white printer; only GRID, BAND and ROW_RULE may vanish there. */
export const INK = '#1a1a1a';
export const COPY_NAME = '#4d4d4d';
export const ZERO_LINE = '#5c5c5c';
export const GRID = '#cccccc';
/** Between the rows of a table. */
export const ROW_RULE = '#a6a6a6';
export const BAND = '#e6e6e6';
export const PAPER = '#ffffff';

/** Where things stand across the text width: number, name, plot, printed wording. */
export const COLUMNS = {
  width: 487.28,
  bracket: 1,
  label: 9,
  name: 23,
  nameEnd: 104,
  plot: 111.28,
  plotEnd: 343.28,
  wording: 359,
} as const;

export const ROW_PITCH = 14;
export const AXIS_HEIGHT = 16;

type Face = { readonly weight?: 400 | 600; readonly italic?: boolean };

/** The face of all text in charts. */
export const CHART_FAMILY = 'Source Sans 3';

/** A CSS font shorthand in the sans face. */
export function sans(sizePt: number, { weight = 400, italic = false }: Face = {}): string {
  return `${italic ? 'italic ' : ''}${weight} ${sizePt}px ${CHART_FAMILY}`;
}
