// "The number of injured went up to 41": the verb tells how the figure moved, the words before it what is counted.
import { eventClass, isPersonClass, isSayingVerb, phraseClass, roleOf } from '../lexicon/lexicon.ts';
import { ancestorsOf, caseOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** Nouns for a figure. */
const TALLY = /^(?:number|toll|total|tally|count)$/;
/** Verbs for how a figure moves or how large it is. */
const MOVES =
  /^(?:go|climb|reach|rise|stand|hit|come|jump|grow|increase|fall|drop|pass|exceed|top|be|get|creep|edge|inch|push|soar|surge|leap|swell|mount|near|approach|double|triple|quadruple)$/;
/** Classes that only say that a figure moved or how large it is: what moved is told by their subject. */
export const OF_FIGURES = /^(?:rise|fall|reach|number|measure|expect|last)$/;

/** The event class of what the noun before the verb counts, however the tree hangs it; undefined where none is told. */
export function talliedEvent(view: TreeView, verb: number): string | undefined {
  const words = talliedWords(view, verb);
  // "the number of homes destroyed": the participle tells more than the noun.
  const [told, named] = [words.filter((word) => !isNoun(view, word)), words.filter((word) => isNoun(view, word))];
  // "the number of people out of work"
  const phrases = words.flatMap((word) => phraseClass(view.lemmas, word)?.id ?? []);
  return [...phrases, ...[...told, ...named].flatMap((word) => eventOf(view, word) ?? [])].find(
    (event) => !OF_FIGURES.test(event),
  );
}

/** The noun itself: the homes of "the number of homes destroyed"; -1 for "the number of injured" and "the death toll". */
export function talliedNoun(view: TreeView, verb: number): number {
  const words = talliedWords(view, verb);
  const first = words.findIndex((word) => view.pos[word] === 'NOUN');
  if (first < 0 || view.tokens[words[0] - 1]?.text !== 'of') return -1;
  const behind = words.slice(first).findIndex((word) => view.pos[word] !== 'NOUN');
  const noun = words[behind < 0 ? words.length - 1 : first + behind - 1];
  // Arrests and cases are of people: the noun is the event where no participle tells another.
  const isEvent = eventOf(view, noun) === talliedEvent(view, verb);
  return isEvent && roleOf(view.lemmas[noun]) === undefined ? -1 : noun;
}

/** "puts the number of strikers at 13,400": what the object of the verb counts; -1 for none and for events ("deaths"). */
export function estimatedNoun(view: TreeView, phrase: number): number {
  const verb = ancestorsOf(view, phrase).find((node) => isVerb(view, node)) ?? -1;
  const tally = verb < 0 ? undefined : kidsBy(view, verb, /^obj$/).find((kid) => TALLY.test(view.lemmas[kid]));
  const of = tally === undefined ? undefined : kidsBy(view, tally, /^nmod$/).find((kid) => caseOf(view, kid) === 'of');
  if (of === undefined || of > phrase || view.pos[of] !== 'NOUN') return -1;
  return eventOf(view, of) === undefined || roleOf(view.lemmas[of]) !== undefined ? of : -1;
}

/** "injured" of "the number of injured went up", "death" of "the death toll climbed"; none behind other verbs and nouns. */
function talliedWords(view: TreeView, verb: number): readonly number[] {
  if (BRINGS.test(view.lemmas[verb]) && view.lemmas[verb + 1] === 'to') return talliedBehind(view, verb);
  if (!MOVES.test(view.lemmas[verb])) return [];
  const start = view.tokens.findLastIndex((token, i) => i < verb && /^[,;:]$/.test(token.text)) + 1;
  const noun = view.lemmas.findLastIndex((lemma, i) => i >= start && i < verb && TALLY.test(lemma));
  if (noun < 0) return [];
  // A landslide's toll is of the dead.
  if (view.tokens[noun + 1]?.text !== 'of')
    return noun > start && isPersonClass(eventOf(view, noun - 1) ?? '') ? [noun - 1] : [noun];
  return view.tokens.slice(noun + 2, verb).map((_, i) => noun + 2 + i);
}

/** "bringing to two the number of people killed": the same words behind the figure. */
const BRINGS = /^(?:bring|raise|take|lift|push|put)$/;

function talliedBehind(view: TreeView, verb: number): readonly number[] {
  const isTally = (i: number): boolean => TALLY.test(view.lemmas[i] ?? '');
  const noun = view.lemmas.findIndex((_, i) => i > verb && i <= verb + REACH && isTally(i) && !isTally(i + 1));
  if (noun < 0) return [];
  // "Taking to 97 the number killed"
  if (view.tokens[noun + 1]?.text !== 'of')
    return [noun + 1, noun - 1]
      .filter((at) => at < view.tokens.length && isPersonClass(eventOf(view, at) ?? ''))
      .slice(0, 1);
  const end = view.pos.findIndex((pos, i) => i > noun + 1 && !/^(?:NOUN|PROPN|ADJ|VERB|DET)$/.test(pos));
  return view.tokens.slice(noun + 2, end < 0 ? undefined : end).map((_, i) => noun + 2 + i);
}
/** Words from the verb to "number": "bringing to at least 22 the total number". */
const REACH = 9;

const eventOf = (view: TreeView, word: number): string | undefined =>
  /^(?:NOUN|PROPN|ADJ|VERB)$/.test(view.pos[word]) && !isSayingVerb(view.lemmas[word])
    ? eventClass(view.lemmas[word], isNoun(view, word) ? 'NOUN' : 'ADJ', 'person')
    : undefined;
