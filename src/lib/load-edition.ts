// The script of the HTML edition; stages are pure, so its files are read out here.
import { readFileSync } from 'node:fs';
import { packagePath } from './package-folder.ts';

/** One idea a file; none needs another. */
const PARTS = ['theme', 'filter', 'sort', 'texts'];

/** What the HTML edition runs: without it, it is the same briefing, less handy. */
export function readEditionScript(): string {
  return PARTS.map((part) => readFileSync(packagePath(`assets/edition/${part}.js`), 'utf8')).join('\n');
}
