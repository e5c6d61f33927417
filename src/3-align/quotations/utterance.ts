// What a quotation is compared by: its words in order, cut to stems, and how much each of them tells in this topic.
import { saidInFull } from '../../lib/said-in-full.ts';
import { readSentences } from '../../lib/tokens.ts';
import type { Claim, ReadArticle } from '../../model.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { type Speaker, speakerOf } from './speakers.ts';

export type Utterance = {
  readonly claim: Claim;
  readonly speaker: Speaker | null;
  /** Stems of all its words, in order. */
  readonly words: readonly string[];
  /** Its content words by their stems. */
  readonly content: ReadonlyMap<string, string>;
  /** Stems of the names in it. */
  readonly names: ReadonlySet<string>;
  /** What its words weigh, and what its content words do. */
  readonly weight: number;
  readonly contentWeight: number;
};

export type Weigh = (stem: string) => number;

export function utteranceOf(claim: Claim, weigh: Weigh): Utterance {
  const said = wordsOf(claim.surface);
  const [words, content] = [said.map(stem), contentOf(said)];
  return {
    ...{ claim, speaker: speakerOf(claim.attribution), words, content, names: namesIn(claim.surface) },
    ...{ weight: weightOfAll(words, weigh), contentWeight: weightOfAll(content.keys(), weigh) },
  };
}

/** Capitals that no sentence begins with, and two in a row that one does. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/(?<=\p{L},? )\p{Lu}\p{L}+|\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll})/gu) ?? []).map((name) =>
      stem(name.toLowerCase()),
    ),
  );

/** ln(1 + sentences / sentences with the stem): words of the topic itself weigh little, and little words less. */
export function stemWeights(articles: readonly ReadArticle[]): Weigh {
  const seen = new Map<string, number>();
  let sentences = 0;
  for (const article of articles) {
    for (const sentence of article.passages.flatMap((passage) => readSentences(article.text, passage))) {
      sentences += 1;
      for (const one of new Set(wordsOf(article.text.slice(sentence.start, sentence.end)).map(stem)))
        seen.set(one, (seen.get(one) ?? 0) + 1);
    }
  }
  return (one) => Math.log(1 + sentences / (seen.get(one) ?? 1));
}

/** "Short-changed" is one. */
const wordsOf = (text: string): readonly string[] =>
  saidInFull(text.toLowerCase()).match(/\p{L}+(?:-\p{L}+)*|\p{N}+/gu) ?? [];

/** Letters that are stem enough to match "destroy" with "destroyed". */
export const STEM = 5;

const stem = (word: string): string => word.slice(0, STEM);

const contentOf = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.filter((word) => /^\p{L}/u.test(word) && !STOP_WORDS.has(word)).map((word) => [stem(word), word]));

export const weightOfAll = (stems: Iterable<string>, weigh: Weigh): number => {
  let total = 0;
  for (const one of stems) total += weigh(one);
  return total;
};
