// Segments into lines: as many to a line as fit, ragged right.

import { shapeText } from './faces.ts';
import { type Part, sumWidths, textWidth } from './parts.ts';
import type { Segment } from './segments.ts';

export type Line = { readonly parts: readonly Part[]; readonly widthPt: number };

/** Half a hundredth of a point is no overflow. */
const TOLERANCE_PT = 0.005;

/** `indentPt` shortens (or, negative, lengthens) the first line only. */
export function breakLines(segments: readonly Segment[], widthPt: number, indentPt: number): readonly Line[] {
  const lines: Line[] = [];
  let current: Segment[] = [];
  const room = () => widthPt - (lines.length === 0 ? indentPt : 0) + TOLERANCE_PT;
  const finish = (isHyphenShown: boolean) => {
    lines.push(makeLine(current, isHyphenShown));
    current = [];
  };
  const queue = [...segments].reverse();
  for (let segment = queue.pop(); segment !== undefined; segment = queue.pop()) {
    if (current.length > 0 && widthWith(current, segment) > room()) {
      const last = current.at(-1);
      // The hyphen itself may not fit: then the syllable goes to the next line too.
      const isTooWide = last?.hyphen != null && lineWidth(current) + last.hyphen.widthPt > room();
      if (isTooWide && current.length > 1) {
        queue.push(segment);
        segment = current.pop() ?? segment;
      }
      finish(true);
    }
    if (current.length === 0 && segment.widthPt > room()) {
      const [head, tail] = splitSegment(segment, room());
      if (tail !== null) {
        current.push(head);
        finish(false);
        queue.push(tail);
        continue;
      }
    }
    current.push(segment);
    if (segment.endsLine) finish(false);
  }
  if (current.length > 0) finish(false);
  return lines;
}

function lineWidth(segments: readonly Segment[]): number {
  const last = segments.at(-1);
  return segments.reduce((sum, { widthPt, spacePt }) => sum + widthPt + spacePt, 0) - (last?.spacePt ?? 0);
}

function widthWith(segments: readonly Segment[], next: Segment): number {
  return lineWidth(segments) + (segments.at(-1)?.spacePt ?? 0) + next.widthPt;
}

function makeLine(segments: readonly Segment[], isHyphenShown: boolean): Line {
  const hyphen = isHyphenShown ? segments.at(-1)?.hyphen : null;
  const parts = segments.flatMap((segment) => [...segment.parts, ...segment.spaces]);
  const hyphenPt = hyphen?.widthPt ?? 0;
  if (hyphen != null) parts.push(hyphen);
  return { parts, widthPt: lineWidth(segments) + hyphenPt };
}

/** Cuts a segment wider than a whole line so that its head fits. At least one character goes to the head. */
function splitSegment(segment: Segment, roomPt: number): readonly [Segment, Segment | null] {
  const parts = [...segment.parts];
  const head: Part[] = [];
  let used = 0;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const width = part.leadPt + part.widthPt + part.tailPt;
    if (used + width <= roomPt) {
      head.push(part);
      used += width;
      continue;
    }
    const [fits, rest] = splitPart(part, roomPt - used, head.length === 0);
    if (fits !== null) head.push(fits);
    if (rest !== null) parts.unshift(rest);
    break;
  }
  if (parts.length === 0) return [segment, null];
  const headSegment = { ...segment, parts: head, widthPt: sumWidths(head), spaces: [], spacePt: 0, hyphen: null };
  return [headSegment, { ...segment, parts, widthPt: sumWidths(parts) }];
}

function splitPart(part: Part, roomPt: number, mustTakeOne: boolean): readonly [Part | null, Part | null] {
  if (part.shaped === null) return mustTakeOne ? [part, null] : [null, part];
  const characters = [...part.shaped.text];
  let count = mustTakeOne ? 1 : 0;
  for (let next = count + 1; next < characters.length; next += 1) {
    const width = textWidth(shapeText(part.chosen.face, characters.slice(0, next).join('')), part.source);
    if (part.leadPt + width > roomPt) break;
    count = next;
  }
  if (count === 0) return [null, part];
  if (count === characters.length) return [part, null];
  return [cut(part, characters.slice(0, count), true), cut(part, characters.slice(count), false)];
}

function cut(part: Part, characters: readonly string[], isHead: boolean): Part {
  const shaped = shapeText(part.chosen.face, characters.join(''));
  const widthPt = textWidth(shaped, part.source);
  if (isHead) return { ...part, shaped, widthPt, tailPt: 0, closes: [] };
  return { ...part, shaped, widthPt, leadPt: 0, opens: [], anchors: [] };
}
