import type { BorderLines, Colour, PagePaint } from '../page-model.ts';

export type Rectangle = { readonly x: number; readonly y: number; readonly widthPt: number; readonly heightPt: number };

/** A background and its border; the lines lie inside the rectangle. */
export function paintBox(box: Rectangle, background: Colour | null, border: BorderLines): readonly PagePaint[] {
  const { x, y, widthPt, heightPt } = box;
  const right = x + widthPt;
  const bottom = y + heightPt;
  const paints: PagePaint[] = [];
  if (background !== null) paints.push({ kind: 'fill', x, y, widthPt, heightPt, colour: background });
  const half = (line: { readonly widthPt: number }) => line.widthPt / 2;
  const { top, right: rightLine, bottom: bottomLine, left } = border;
  if (top !== null)
    paints.push({ kind: 'stroke', x1: x, y1: y + half(top), x2: right, y2: y + half(top), border: top });
  if (bottomLine !== null) {
    const at = bottom - half(bottomLine);
    paints.push({ kind: 'stroke', x1: x, y1: at, x2: right, y2: at, border: bottomLine });
  }
  if (left !== null)
    paints.push({ kind: 'stroke', x1: x + half(left), y1: y, x2: x + half(left), y2: bottom, border: left });
  if (rightLine !== null) {
    const at = right - half(rightLine);
    paints.push({ kind: 'stroke', x1: at, y1: y, x2: at, y2: bottom, border: rightLine });
  }
  return paints;
}
