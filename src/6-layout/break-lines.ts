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
  const queue = [...segments].reverse();
  let line: OpenLine = EMPTY_LINE;
  const finish = (isHyphenShown: boolean) => {
    lines.push(closeLine(line, isHyphenShown));
    line = EMPTY_LINE;
  };
  for (let segment = queue.pop(); segment !== undefined; segment = queue.pop()) {
    const roomPt = widthPt - (lines.length === 0 ? indentPt : 0) + TOLERANCE_PT;
    if (line.segments.length > 0 && line.widthPt + line.spacePt + segment.widthPt > roomPt) {
      queue.push(segment, ...tooWideHyphen(line, roomPt));
      line = withoutTooWideHyphen(line, roomPt);
      finish(true);
      continue;
    }
    const [head, tail] = line.segments.length === 0 ? fitSegment(segment, roomPt) : [segment, null];
    line = addSegment(line, head);
    if (tail !== null) queue.push(tail);
    if (tail !== null || head.endsLine) finish(false);
  }
  if (line.segments.length > 0) finish(false);
  return lines;
}

/** `widthPt` without the spaces behind the last segment. */
type OpenLine = { readonly segments: readonly Segment[]; readonly widthPt: number; readonly spacePt: number };

const EMPTY_LINE: OpenLine = { segments: [], widthPt: 0, spacePt: 0 };

function addSegment({ segments, widthPt, spacePt }: OpenLine, segment: Segment): OpenLine {
  return { segments: [...segments, segment], widthPt: widthPt + spacePt + segment.widthPt, spacePt: segment.spacePt };
}

/** The last segment, where it ends in a soft hyphen that itself would not fit: it goes to the next line. */
function tooWideHyphen({ segments, widthPt }: OpenLine, roomPt: number): readonly Segment[] {
  const last = segments.at(-1);
  if (last?.hyphen == null || segments.length === 1) return [];
  return widthPt + last.hyphen.widthPt > roomPt ? [last] : [];
}

function withoutTooWideHyphen(line: OpenLine, roomPt: number): OpenLine {
  return tooWideHyphen(line, roomPt).length === 0 ? line : line.segments.slice(0, -1).reduce(addSegment, EMPTY_LINE);
}

function closeLine({ segments, widthPt }: OpenLine, isHyphenShown: boolean): Line {
  const hyphen = isHyphenShown ? (segments.at(-1)?.hyphen ?? null) : null;
  const parts = segments.flatMap((segment) => [...segment.parts, ...segment.spaces]);
  return hyphen === null ? { parts, widthPt } : { parts: [...parts, hyphen], widthPt: widthPt + hyphen.widthPt };
}

function fitSegment(segment: Segment, roomPt: number): readonly [Segment, Segment | null] {
  return segment.widthPt > roomPt ? splitSegment(segment, roomPt) : [segment, null];
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
  const headSegment = {
    ...segment,
    parts: head,
    widthPt: sumWidths(head),
    spaces: [],
    spacePt: 0,
    hyphen: null,
    endsLine: false,
  };
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
