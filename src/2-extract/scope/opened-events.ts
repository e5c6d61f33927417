// Events besides the reported one that a sentence opens without a date: "another bombing", "a separate attack".
import type { Sentence } from '../../lib/tokens.ts';
import { isHappening } from '../lexicon/lexicon.ts';
import { ancestorsOf, caseOf, isNoun, isVerb, kidsBy, type TreeView } from '../tree/tree-view.ts';

/** An event with the words that figures of it stand at or below. `name`: "another bombing". */
export type OpenedEvent = { readonly noun: number; readonly name: string; readonly nodes: readonly number[] };

/** Whether it is worth a tree. */
export const mayOpenEvent = ({ tokens }: Pick<Sentence, 'tokens'>): boolean =>
  tokens.some(({ text }) => OPENS.test(text.toLowerCase()));

export function openedEvents(view: TreeView): readonly OpenedEvent[] {
  return view.lemmas.flatMap((lemma, noun) => {
    if (!isNoun(view, noun) || !isHappening(lemma)) return [];
    if (isSetApart(view, noun)) return [{ noun, name: `another ${lemma}`, nodes: nodesAbove(view, noun) }];
    return isBesideAnother(view, noun) ? [{ noun, name: `another ${lemma}`, nodes: [noun] }] : [];
  });
}

const hasDeterminer = (view: TreeView, noun: number, words: RegExp): boolean =>
  kidsBy(view, noun, /^det$/).some((kid) => words.test(view.lemmas[kid]));

/** "in separate accidents" tells of each that is reported. */
const isSetApart = (view: TreeView, noun: number): boolean =>
  !/_S$/.test(view.tags[noun]) &&
  kidsBy(view, noun, /^(?:det|amod)$/).some((kid) => OPENS.test(view.tokens[kid].text.toLowerCase())) &&
  !hasDeterminer(view, noun, /^(?:the|this|that)$/);

/** "the raid and a car bombing that killed 25": one is known, the other is new. */
const isBesideAnother = (view: TreeView, noun: number): boolean =>
  view.labels[noun] === 'conj' &&
  isHappening(view.lemmas[view.heads[noun]] ?? '') &&
  hasDeterminer(view, noun, /^an?$/) &&
  hasDeterminer(view, view.heads[noun], /^(?:the|this|that)$/);

const OPENS = /^(?:another|separate|similar|unrelated|earlier|previous)$/;

/** The noun and what is above it up to the first verb, which tells what that event did: not of "after another crash". */
function nodesAbove(view: TreeView, noun: number): readonly number[] {
  if (!/^(?:in|at|during|from|by|of)?$/.test(caseOf(view, noun))) return [noun];
  const chain = ancestorsOf(view, noun);
  const verb = chain.findIndex((node) => isVerb(view, node));
  return verb < 0 ? [noun] : chain.slice(0, verb + 1);
}
