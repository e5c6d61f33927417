// What every part of the evaluation hands to the printer and to the recorded floor.

export type Section = {
  /** Key of its measures in recorded.json. */
  readonly id: string;
  readonly table: string;
  /** What must not fall, by name; higher is better. */
  readonly measures: Readonly<Record<string, number>>;
};

/** A share to three places: finer differences are one sentence more or less. */
export const rounded = (share: number): number => Math.round(share * 1000) / 1000;

export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n');
}
