// Golden files: what a stage gave when somebody last read it line by line.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lines shown of a difference. The whole is in the .actual file. */
const MOST_LINES = 12;

function serialise(value: unknown): string {
  return typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
}

/** From the first line that differs: what was expected (-) and what came (+). */
function shortDiff(expected: string, actual: string): string {
  const [old, now] = [expected.split('\n'), actual.split('\n')];
  const first = old.findIndex((line, index) => line !== now[index]);
  const start = first === -1 ? old.length : first;
  const half = MOST_LINES / 2;
  const shown = [
    ...old.slice(start, start + half).map((line) => `- ${line}`),
    ...now.slice(start, start + half).map((line) => `+ ${line}`),
  ];
  return [`line ${start + 1}:`, ...shown].join('\n');
}

/**
 * Compares `value` (text as it is, everything else as pretty JSON) with the file at `path`. A mismatch is written to
 * `path + ".actual"` and thrown. UPDATE_GOLDEN=1 rewrites the file instead, but never in CI.
 */
export function matchGolden(path: string, value: unknown): void {
  const actual = serialise(value);
  const mayUpdate = process.env.UPDATE_GOLDEN === '1' && !process.env.CI;
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const actualPath = `${path}.actual`;
  if (expected === actual || mayUpdate) {
    if (expected !== actual) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, actual);
    }
    rmSync(actualPath, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(actualPath, actual);
  const what = expected === null ? 'There is no golden file yet.' : shortDiff(expected, actual);
  throw new Error(
    `${path} does not match ${actualPath}\n${what}\nRead the difference, then accept it with UPDATE_GOLDEN=1.`,
  );
}
