// How fast claims are read once everything is loaded, and whether memory stays flat over many articles.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from '../../src/lib/median.ts';
import { extractClaims, loadEnglishParser } from './built.ts';
import { countWords, madeArticle, madeText } from './texts.ts';

const parser = loadEnglishParser();

const ROUNDS = 9;
/** About 16,000 words a round. */
const ARTICLES = 50;

/** Words a second from text to claims, on one core. */
export async function wordsPerSecond(): Promise<number> {
  const speeds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const seeds = Array.from({ length: ARTICLES }, (_, index) => round * ARTICLES + index);
    const articles = await Promise.all(seeds.map((seed) => madeArticle(seed)));
    const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
    const start = process.cpuUsage().user;
    for (const article of articles) extractClaims(article, parser);
    speeds.push((words * 1e6) / (process.cpuUsage().user - start));
  }
  // The first rounds are those in which V8 gets to know the code.
  return median(speeds.slice(3));
}

/** Heap in MB after each of the counts of articles. */
export async function heapAfter(counts: readonly number[]): Promise<readonly number[]> {
  // What is not yet collected would count as well.
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heaps: number[] = [];
  for (let seed = 0; seed < Math.max(...counts); ) {
    // Their beginnings alone: more text takes longer and shows nothing more.
    const text = madeText(seed).slice(0, 700);
    extractClaims(await madeArticle(seed, text), parser);
    seed += 1;
    if (!counts.includes(seed)) continue;
    collect();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  }
  return heaps;
}
