// An article made of a few sentences, without a folder: a headline and paragraphs of one sentence each.
import { createHash } from 'node:crypto';
import type { ReadArticle } from '../../src/model.ts';

/** `name` stands for the file and the outlet; the text alone decides the sha256. */
export function textArticle(
  name: string,
  paragraphs: readonly string[],
  published: string | null = null,
  headline = 'Report from the valley',
): ReadArticle {
  const parts = [headline, ...paragraphs];
  const text = parts.join('\n\n');
  let start = 0;
  const passages = parts.map((part, i) => {
    const passage = { start, end: start + part.length, zone: ZONES[Math.min(i, 2)] };
    start = passage.end + 2;
    return passage;
  });
  return {
    ...{ id: `${name}.txt`, file: `${name}.txt`, outlet: name, title: headline, language: 'en' },
    published: published === null ? null : { value: published, basis: 'stated' },
    sha256: createHash('sha256').update(text).digest('hex'),
    ...{ text, passages },
  };
}

const ZONES = ['headline', 'lead', 'body'] as const;
