// Articles made from the sample's: other figures and other names each time, so that nothing is known from before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadArticle } from '../../src/model.ts';
import { createRandom } from '../train/random.ts';
import { readBytes, SAMPLE } from './built.ts';

const TEXTS = ['01_vpa', '02_channel6', '03_echo', '04_courier', '05_ledger'].map((name) =>
  readFileSync(join(SAMPLE, `${name}.txt`), 'utf8'),
);

const SYLLABLES = 'bar del fen gor hal kir lund mar nor orv pel ris sten tal ulm var wes yor'.split(' ');

/** The text of article `seed`; the same number gives the same text. */
export function madeText(seed: number): string {
  const { next, pick } = createRandom(seed);
  const names = new Map<string, string>();
  const nameFor = (name: string): string => {
    const made = `${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    const known = names.get(name) ?? made[0].toUpperCase() + made.slice(1);
    names.set(name, known);
    return known;
  };
  return TEXTS[seed % TEXTS.length]
    .replace(/\b(?:Skerrhaven|Valdria|Brandvik|Orrin|Eastmole|Ilse|Pavel)\b/gi, nameFor)
    .replace(/(?<![\d:,.])[2-9]\d?(?![\d:,.]\d)/g, (figure) => String(2 + Math.floor(next() * Number(figure) * 2)));
}

export async function madeArticle(seed: number, text: string = madeText(seed)): Promise<ReadArticle> {
  const { articles } = await readBytes(new TextEncoder().encode(text), `made-${seed}.txt`);
  const [article] = articles;
  if (article === undefined) throw new Error(`No article was read from text ${seed}.`);
  return article;
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
