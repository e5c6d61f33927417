// The lines of a page, in the order of reading → its columns.
import type { PdfLine } from './line.ts';

/** Lines between which nothing jumps upwards, all of one measure. */
export type Column = { readonly lines: readonly PdfLine[]; readonly right: number };

export function columnsOf(page: readonly PdfLine[]): readonly Column[] {
  const runs = runsOf(page);
  return runs.flatMap((run) => {
    const others = runs.filter((other) => other !== run).map(leftOf);
    return byMeasure(run, others).map((lines) => ({
      lines,
      right: Math.max(...lines.slice(0, MANY).map(({ right }) => right)),
    }));
  });
}

/** Enough to tell where a column ends; a hostile file has any number. */
const MANY = 1000;

const leftOf = (run: readonly PdfLine[]): number => Math.min(...run.slice(0, MANY).map(({ left }) => left));

function runsOf(page: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const runs: PdfLine[][] = [];
  for (const line of page) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && line.y < before.y + line.size * 0.5) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** A headline or lead across the page, and the first column below it: the one reaches over where the next column begins. */
function byMeasure(run: readonly PdfLine[], lefts: readonly number[]): readonly (readonly PdfLine[])[] {
  const next = Math.min(...lefts.filter((left) => left > leftOf(run)));
  const isAcross = ({ right, size }: PdfLine): boolean => right > next + size;
  const parts: PdfLine[][] = [];
  for (const line of run) {
    const part = parts.at(-1);
    if (part !== undefined && isAcross(part[0]) === isAcross(line)) part.push(line);
    else parts.push([line]);
  }
  return parts;
}
