// Verbs that a headline's shortness makes the tagger take for nouns: "Gunfire kill 31 in …", "as 60 drown on …".
import { eventClass, isPerson } from '../lexicon/lexicon.ts';
import type { Tag } from './inventories.ts';
import type { Lemmatise } from './lemmatiser.ts';

/** The tags of a headline with what must be verbs beside its numbers. */
export function withHeadlineVerbs(
  texts: readonly string[],
  tags: readonly Tag[],
  lemmatise: Lemmatise,
): readonly Tag[] {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)/.test(tags[i] ?? '');
  return tags.map((tag, i) => {
    if (!isNoun(i)) return tag;
    const lemma = lemmatise(texts[i], 'VERB_VBP');
    if (!isEvent(lemma, 'VERB')) return tag;
    const isBase = texts[i].toLowerCase() === lemma;
    const isOfNumber = i > 0 && tags[i + 1] === 'NUM' && !isMonth(texts[i]);
    // "kills 31 in", "kill 31 in"; but "attack 31" may be a noun with its number.
    const takes = isOfNumber && !isNoun(i + 2) && (!isBase || !isEvent(lemma, 'NOUN'));
    // "guts 20 homes" behind its subject: a noun with a number takes no second one.
    const takesNoun = isOfNumber && isNoun(i + 2) && !isBase && isNoun(i - 1);
    // "as 60 drown on": no noun of a number above one is a singular, but for "police".
    const isTaken =
      isBase && !isPerson(lemma) && tags[i - 1] === 'NUM' && !isNoun(i + 1) && !isNoun(i - 2) && texts[i - 1] !== '1';
    return takes || takesNoun || isTaken ? 'VERB_VBP' : tag;
  });
}

const isMonth = (text: string): boolean => /^(?:March|May)$/.test(text);

const isEvent = (lemma: string, kind: 'VERB' | 'NOUN'): boolean => eventClass(lemma, kind, 'person') !== undefined;
