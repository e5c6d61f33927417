// Markdown, and plain text with front matter. Marks stay in the text and are left out of the paragraphs where they
// stand at the ends of a line (headings, bullets, quotes); emphasis and links inside a line stay as they are.
import type { Span } from '../../model.ts';
import { textOf } from '../file-text.ts';
import { findFrontMatter, readFrontMatter } from '../front-matter.ts';
import { joinLines, type Line, type LineKind } from '../paragraphs.ts';
import { isBlank, splitLines, trimSpan } from '../spans.ts';
import type { Found, SourceFile } from './reader.ts';

type Mark = { readonly kind: LineKind; readonly opening: RegExp };

/** A heading may close with as many # as it likes; only this many are looked for, so that a line of # costs nothing. */
const LONGEST_CLOSING = 20;

/** CommonMark 0.31 block structure, as far as it can be told from a line alone. The first that matches counts. */
const MARKS: readonly Mark[] = [
  { kind: 'skip', opening: /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/ },
  { kind: 'skip', opening: /^(?:<!--.*-->|!\[[^\]]*\]\([^)]*\)|\[[^\]]+\]:\s*\S+.*|[\s:|-]*\|[\s:|-]*)$/ },
  { kind: 'heading', opening: /^#{1,6}[ \t]+/ },
  { kind: 'item', opening: /^(?:>[ \t]?)+(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?/ },
  { kind: 'item', opening: /^(?:[-*+]|\d{1,3}[.)])[ \t]+/ },
];

function markLine(text: string, line: Span): Line {
  if (isBlank(line)) return { ...line, kind: 'blank' };
  const content = text.slice(line.start, line.end);
  const mark = MARKS.find(({ opening }) => opening.test(content));
  if (!mark) return { ...line, kind: 'text' };
  const opened = mark.opening.exec(content)?.[0].length ?? 0;
  const closing = mark.kind === 'heading' ? /[ \t]+#+$/.exec(content.slice(-LONGEST_CLOSING)) : null;
  const closed = closing?.[0].length ?? 0;
  const span = trimSpan(text, line.start + opened, line.end - closed);
  return { ...span, kind: isBlank(span) ? 'skip' : mark.kind };
}

/** Lines inside fences are code, not prose. */
function withoutCode(text: string, lines: readonly Line[]): Line[] {
  let fence = '';
  return lines.map((line) => {
    const mark = /^(?:`{3}|~{3})/.exec(text.slice(line.start, line.end))?.[0] ?? '';
    const inside: boolean = fence !== '' || mark !== '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    return inside ? { ...line, kind: 'skip' as const } : line;
  });
}

export async function* readMarkdown(source: SourceFile): AsyncGenerator<Found> {
  const { text, notices: own } = await textOf(source);
  const block = findFrontMatter(text);
  const { details, notices } = await readFrontMatter(text, block);
  const lines = splitLines(text).filter((line) => line.start >= (block?.end ?? 0));
  const marked = withoutCode(
    text,
    underlined(
      text,
      lines,
      lines.map((line) => markLine(text, line)),
    ),
  );
  yield {
    kind: 'article',
    draft: { text, paragraphs: joinLines(text, marked), details, notices: [...own, ...notices] },
  };
}

/** A line over a line of = or - is a heading. */
function underlined(text: string, lines: readonly Span[], marked: readonly Line[]): Line[] {
  return marked.map((line, index) => {
    const next = lines[index + 1];
    const isTitle =
      line.kind === 'text' && next !== undefined && /^(?:={3,}|-{3,})$/.test(text.slice(next.start, next.end));
    return isTitle ? { ...line, kind: 'heading' as const } : line;
  });
}
