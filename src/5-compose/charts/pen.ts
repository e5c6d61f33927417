// What the charts' plugins draw with: the part of CanvasRenderingContext2D that they use.

export type Pen = {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  setLineDash(segments: number[]): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
};

type TextStyle = { readonly font: string; readonly color: string; readonly align?: 'left' | 'right' | 'center' };

/** Capitals are about 0.66 em high: half of that below the middle puts them on it, whatever the descenders. */
const HALF_CAPITAL = 0.33;

/** Writes text centred on `y` by its capitals, and gives its width. */
export function write(pen: Pen, text: string, x: number, y: number, style: TextStyle): number {
  pen.font = style.font;
  pen.fillStyle = style.color;
  pen.textAlign = style.align ?? 'left';
  pen.textBaseline = 'alphabetic';
  const size = Number(/([\d.]+)px/.exec(style.font)?.[1] ?? 8);
  if (text !== '') pen.fillText(text, x, y + size * HALF_CAPITAL);
  return pen.measureText(text).width;
}

/** A straight line; leaves colour and width as the caller set them. */
export function line(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

/** Shortens text with an ellipsis until it is at most `widthPt` wide; keeps at least one character. */
export function fitText(pen: Pen, text: string, widthPt: number, font: string): string {
  pen.font = font;
  if (pen.measureText(text).width <= widthPt) return text;
  const characters = Array.from(text);
  let kept = characters.length - 1;
  while (kept > 1 && pen.measureText(shortened(characters, kept)).width > widthPt) kept -= 1;
  return shortened(characters, kept);
}

function shortened(characters: readonly string[], kept: number): string {
  return `${characters.slice(0, kept).join('').trimEnd()}…`;
}
