// Claims by their sentence.
import type { Claim } from '../model.ts';

/** What the claims of one sentence of one article share. */
export const sentenceKey = ({ articleId, sentence }: Pick<Claim, 'articleId' | 'sentence'>): string =>
  `${articleId} ${sentence.start}`;
