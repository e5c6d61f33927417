// What checks look up beyond their own question, indexed once: a topic may have thousands of figures.
import { comparable } from '../lib/comparable.ts';
import { originOf } from '../lib/origin.ts';
import type { Claim } from '../model.ts';
import { countOf, isExactAmount, kindOfAmount, sumOf } from './parts.ts';
import type { Question } from './question.ts';

export type Topic = {
  /** Independent origins that say anything at all. */
  readonly origins: number;
  /** The exact amounts from two on of the sentence that a claim stands in, of its kind. */
  readonly amountsBeside: (claim: Claim) => readonly Claim[];
  /** Sentences whose exact amounts of one kind add up to the figure. */
  readonly sentencesOfSum: (total: Claim) => readonly (readonly Claim[])[];
  /** Claims with the value of this one. */
  readonly ofValue: (claim: Claim) => readonly Claim[];
};

export function topicOf(questions: readonly Question[]): Topic {
  const origins = new Set<string>();
  const bySentence = new Map<string, Claim[]>();
  const byValue = new Map<string, Claim[]>();
  for (const { claims, articleOf } of questions) {
    for (const claim of claims) {
      origins.add(originOf(claim, articleOf(claim)));
      const key = valueKey(claim);
      if (key !== null) add(byValue, key, claim);
      if (isExactAmount(claim) && countOf(claim) >= 2) add(bySentence, sentenceKey(claim), claim);
    }
  }
  const bySum = new Map<string, (readonly Claim[])[]>();
  for (const counts of bySentence.values()) counts.sort((a, b) => a.span.start - b.span.start);
  for (const counts of bySentence.values()) add(bySum, sumKey(counts[0], sumOf(counts)), counts);
  return {
    origins: origins.size,
    amountsBeside: (claim) => (bySentence.get(sentenceKey(claim)) ?? []).filter((other) => other.id !== claim.id),
    sentencesOfSum: (total) => bySum.get(sumKey(total, countOf(total))) ?? [],
    ofValue: (claim) => byValue.get(valueKey(claim) ?? '') ?? [],
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const sentenceKey = (claim: Claim): string => `${claim.articleId} ${claim.sentence.start} ${kindOfAmount(claim)}`;
const sumKey = (claim: Claim, sum: number): string => `${kindOfAmount(claim)} ${sum}`;

/** Null for vague words and ranges, which have no value of their own. */
function valueKey({ quantity }: Claim): string | null {
  if (quantity === undefined) return null;
  const { gate, value } = comparable(quantity);
  return value === null ? null : `${gate} ${value}`;
}
