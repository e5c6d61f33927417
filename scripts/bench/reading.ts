// How fast each format is read: one article of the sample as every program would save it, and what the first one costs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../../src/lib/median.ts';
import { plainArticle, SAVE_AS } from '../../test/support/formats.ts';
import { readBytes, SAMPLE } from './built.ts';
import { countWords } from './texts.ts';

const ROUNDS = 15;

export type Reading = { readonly format: string; readonly firstMs: number; readonly wordsPerSecond: number };

/** The first of a format loads its reader. */
export async function readingSpeeds(): Promise<readonly Reading[]> {
  const text = readFileSync(join(SAMPLE, '03_echo.txt'), 'utf8');
  const article = plainArticle(text);
  const speeds: Reading[] = [];
  for (const [format, save] of Object.entries(SAVE_AS)) {
    const bytes = Buffer.from(await save(article));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      await readBytes(bytes, `${round}.${format}`);
      times.push(performance.now() - start);
    }
    speeds.push({ format, firstMs: times[0] ?? 0, wordsPerSecond: (1000 * countWords(text)) / median(times.slice(3)) });
  }
  return speeds;
}
