// What stands at the top or the bottom of page after page: the name of the paper, the date of printing, page numbers.
import type { PdfLine } from './line.ts';

/** Lines this close to the top or bottom of what is printed on a page may be running heads. */
const EDGE_LINES = 3;
const PAGE_NUMBER = /^[-–— ]*(?:page|seite|p\.)?\s*\d{1,4}(?:\s*(?:of|\/|von|de|из)\s*\d{1,4})?[-–— ]*$/i;

/** The same words at the same height of several pages, page numbers apart. */
const keyOf = ({ text, y }: PdfLine): string => `${Math.round(y)} ${text.replace(/\d+/g, '#').toLowerCase()}`;

export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (line: PdfLine): boolean => (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 3);
  return pages.map((page, i) =>
    page.filter(
      (line) => !edges[i].has(line) || !(isRepeated(line) || (pages.length > 1 && PAGE_NUMBER.test(line.text))),
    ),
  );
}

function edgeLines(page: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]);
}
