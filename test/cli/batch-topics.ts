// Small topics for batches, and what a batch leaves behind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../1-read/topic-folder.ts';
import { filesBelow } from './parallax.ts';

/** Two articles that do not say the same. */
export const FIRST =
  'Ferry sinks off Vessby\nUpdated: May 1, 2031 18:00 GMT\n\nThe ferry accident killed 30 people, the coast guard said.';
export const SECOND =
  'Grief in Vessby\nUpdated: May 1, 2031 19:00 GMT\n\nChurch bells rang on the island. The accident of the ferry killed 43 people.';

/** `topics/t1` to `topics/t<count>`, no two alike. */
export function topics(count: number): Files {
  const files: Record<string, string> = {};
  for (let i = 1; i <= count; i += 1) {
    files[`topics/t${i}/a.txt`] = FIRST.replace('30', `${30 + i}`);
    files[`topics/t${i}/b.txt`] = SECOND;
  }
  return files;
}

/** Names and bytes of everything below a folder. */
export const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

export type Row = {
  readonly topic: string;
  readonly folder: string;
  readonly href: string | null;
  readonly error: { readonly code: string } | null;
};

export const rowsOf = (folder: string): readonly Row[] =>
  JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')).topics;
