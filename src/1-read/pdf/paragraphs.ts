// Lines of pages → paragraphs. A PDF knows no paragraphs: they are told by space, indent, size of type, and by lines
// that end before the next word would not have fitted.
import type { BlockOfText } from '../drafts.ts';
import { type Column, columnsOf } from './columns.ts';
import type { PdfLine } from './line.ts';
import { withoutRunningHeads } from './running-heads.ts';

type Placed = PdfLine & { readonly column: Column & { readonly pitch: number } };

/** Lines further apart than this many times the usual distance are two paragraphs. */
const WIDE = 1.3;
/** Type differs in size by more than this between paragraphs of different kinds, not within one. */
const OTHER_SIZE = 0.08;
/** First lines are set in by at least half the size of the type; less is a hanging quotation mark. */
const INDENT = 0.5;
/** Type larger than the text's by this is a headline's. */
const HEADING_SIZE = 1.15;

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;

export function reflow(pages: readonly (readonly PdfLine[])[]): readonly BlockOfText[] {
  const lines = withoutRunningHeads(pages)
    .flatMap(columnsOf)
    .map((column) => ({ ...column, pitch: usualPitch(column.lines) }))
    .flatMap((column) => column.lines.map((line): Placed => ({ ...line, column })));
  const paragraphs: Placed[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && !opens(before, line)) last.push(line);
    else paragraphs.push([line]);
  }
  const bodySize = usualSize(lines);
  const isHyphenated = hyphenation(lines);
  return paragraphs.map((members) => ({
    text: joinedText(members, isHyphenated),
    kind: members[0].size > bodySize * HEADING_SIZE ? 'heading' : 'text',
  }));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** From baseline to baseline, in parts of the size of the type. */
function usualPitch(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const isAlike = next !== undefined && Math.abs(next.size - line.size) <= OTHER_SIZE * line.size;
    return isAlike && line.y > next.y ? [(line.y - next.y) / line.size] : [];
  });
  // The lower third: between the lines of a paragraph, where there are any such.
  return [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0;
}

/** Of most letters. */
function usualSize(lines: readonly PdfLine[]): number {
  return median(
    lines.flatMap(({ size, text }) => new Array<number>(Math.min(20, Math.ceil(text.length / 10))).fill(size)),
  );
}

/** Whether a paragraph begins with the line. */
function opens(before: Placed, line: Placed): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size) return true;
  if (isShort(before, line)) return true;
  // Over the end of a column or page a paragraph goes on, unless its last line ended it.
  if (before.column !== line.column) return SENTENCE_END.test(before.text) && startsSentence(line.text);
  const { pitch } = line.column;
  if (pitch > 0 && before.y - line.y > pitch * line.size * WIDE) return true;
  return line.left - before.left > INDENT * line.size && SENTENCE_END.test(before.text);
}

const startsSentence = (text: string): boolean => /^["'“‘«(]*[\p{Lu}\p{N}]/u.test(text);

/** Whether the next line's first word would have fitted: the break is meant. */
function isShort(line: Placed, next: PdfLine): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  return line.right + (word.length + 1) * letter * SLACK < line.column.right;
}

/** Letters differ in width; a word is taken for somewhat wider than the average says. */
const SLACK = 1.15;

/** Whether the typesetter divided words at the ends of lines, as against breaking behind hyphens that were there. */
function hyphenation(lines: readonly PdfLine[]): (word: string, next: string) => boolean {
  const text = lines.map((line) => line.text).join(' ');
  const ended = lines.filter((line) => /\p{L}-$/u.test(line.text)).length;
  const isUsual = ended >= 3 && ended / lines.length > HYPHENATED_SHARE;
  return (word, next) => {
    const [first, second] = [/[\p{L}\p{N}]+$/u.exec(word)?.[0] ?? '', /^\p{Ll}+/u.exec(next)?.[0] ?? ''];
    if (first === '' || second === '') return false;
    if (text.includes(`${first}-${second}`)) return false;
    return isUsual || text.includes(first + second);
  };
}

/** Of all lines. Text that is divided at all is divided in every tenth or twentieth line; compounds seldom fall on an end. */
const HYPHENATED_SHARE = 0.04;

function joinedText(lines: readonly PdfLine[], isDivided: (word: string, next: string) => boolean): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line.text;
    if (!/[\p{L}\p{N}]-$/u.test(text)) return `${text} ${line.text}`;
    return isDivided(text.slice(-60, -1), line.text) ? text.slice(0, -1) + line.text : text + line.text;
  }, '');
}
