// What one very large topic takes from claims to findings, and whether that grows with its figures.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type LargeTopic = {
  readonly articles: number;
  readonly figures: number;
  /** Of CPU, all threads of the process together. */
  readonly alignSeconds: number;
  readonly compareSeconds: number;
  /** With reading the articles and all that was loaded for it. */
  readonly peakMb: number;
};

export function largeTopic(articles: number): LargeTopic {
  const script = join(import.meta.dirname, 'compare-large.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, script, String(articles)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The topic of ${articles} articles ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
