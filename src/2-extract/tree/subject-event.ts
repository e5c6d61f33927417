// What the subject of a verb counts, where the verb only says how its figure moved: "the death toll rose to 93".
import { eventClass, type Frame } from '../lexicon/lexicon.ts';
import { OF_FIGURES } from './tallied.ts';
import { isNoun, kidsBy, type TreeView } from './tree-view.ts';
import { phraseEndingAt } from './verb-phrase.ts';

/** "The death toll rose to 93", "the number of injured reached 249": the event is what the subject counts. */
export function subjectEvent(view: TreeView, node: number, below: number, frame: Frame): string | undefined {
  for (const subject of kidsBy(view, node, /^(?:nsubj|nsubj:pass)$/)) {
    if (subject === below) continue;
    const isTraded = isStock(view, subject) && frame === 'percent';
    const event = isTraded ? 'share-price' : (figureEvent(view, subject, frame) ?? nounPhraseEvent(view, subject));
    if (event !== undefined) return event;
  }
  return undefined;
}

/** "Shares", "the stock", "the index": what is traded. A "share" is a part. */
export const isStock = (view: TreeView, node: number): boolean =>
  /^(?:stock|index|benchmark)$/.test(view.lemmas[node]) || view.tokens[node].text.toLowerCase() === 'shares';

/** "Insured losses could reach €2bn", "the jobless rate edged up": what a noun means of money and of shares; undefined for other figures. */
function figureEvent(view: TreeView, noun: number, frame: Frame): string | undefined {
  if (frame !== 'money' && frame !== 'percent') return undefined;
  const event = phraseEndingAt(view, noun) ?? eventClass(view.lemmas[noun], 'NOUN', frame);
  return event === undefined || OF_FIGURES.test(event) ? undefined : event;
}

/** What a noun counts: "the death toll", "the number of injured". */
export function nounPhraseEvent(view: TreeView, noun: number): string | undefined {
  const words = [noun, ...kidsBy(view, noun, /^(?:nmod|compound|amod|acl)$/)];
  return words
    .map((word) => eventClass(view.lemmas[word], isNoun(view, word) ? 'NOUN' : 'ADJ', 'person'))
    .find((found) => found !== undefined && !OF_FIGURES.test(found));
}
