// What a few words right beside a figure settle, whatever tree and tags make of the sentence.
import type { Counting } from '../counting.ts';

/** The text of the sentence before and behind a figure. */
type Beside = { readonly before: string; readonly behind: string };

/** What the words make of a counting; null where they say nothing. */
export type WordRule = (beside: Beside, counting: Counting) => Counting | null;

export const PEOPLE = { head: 'people', text: 'people' } as const;
