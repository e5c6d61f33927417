// Mostly a file gives one column after the other; some programs write line by line across the page.
import type { PdfLine } from './line.ts';

/** Both sides of a gap are text, and not the cells of a table. */
const SHORTEST_TEXT = 20;
/** Lines beside each other that make columns. Fewer are captions or a table. */
const FEWEST_ROWS = 5;

/** Lines that are written across columns are put in the order of the columns. */
export function columnByColumn(page: readonly PdfLine[], starts: readonly number[]): readonly PdfLine[] {
  const columnOf = ({ left, size }: PdfLine): number => starts.filter((start) => start <= left + size / 2).length;
  const crosses = (line: PdfLine): boolean =>
    starts.some((start) => line.left < start - line.size && line.right > start);
  const ordered: PdfLine[] = [];
  let rows: PdfLine[] = [];
  const flush = (): void => {
    for (let column = 0; column <= starts.length; column += 1)
      ordered.push(...rows.filter((line) => columnOf(line) === column));
    rows = [];
  };
  for (const line of page) {
    if (!crosses(line)) rows.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Where the second and further columns of a page begin that is written line by line. */
export function startsOf(page: readonly PdfLine[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const [i, line] of page.entries()) {
    const before = page[i - 1];
    if (before === undefined || !isBeside(before, line)) continue;
    const start = Math.round(line.left);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FEWEST_ROWS).map(([start]) => start);
}

const isBeside = (line: PdfLine, next: PdfLine): boolean =>
  Math.abs(line.y - next.y) < line.size / 2 &&
  next.left > line.right &&
  line.text.length >= SHORTEST_TEXT &&
  next.text.length >= SHORTEST_TEXT;
