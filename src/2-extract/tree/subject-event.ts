// What the subject of a verb counts, where the verb only says how its figure moved: "the death toll rose to 93".
import { eventClass, type Frame, isPerson } from '../lexicon/lexicon.ts';
import { OF_FIGURES } from './tallied.ts';
import { isNoun, kidsBy, type TreeView } from './tree-view.ts';
import { phraseEndingAt } from './verb-phrase.ts';

/** "The death toll rose to 93", "the number of injured reached 249": the event is what the subject counts. */
export function subjectEvent(view: TreeView, node: number, below: number, frame: Frame): string | undefined {
  // "The bank raised its rate to 4 percent": of what it raised.
  const objects =
    CHANGES.test(view.lemmas[node]) && frame !== 'duration'
      ? kidsBy(view, node, /^obj$/).filter((kid) => kid !== below && isNoun(view, kid) && !isTally(view, kid))
      : [];
  const measured = objects.length > 0 ? objects : kidsBy(view, node, /^(?:nsubj|nsubj:pass)$/);
  for (const subject of measured) {
    if (subject === below) continue;
    const isTraded = isStock(view, subject) && frame === 'percent';
    const event = isTraded ? 'share-price' : (figureEvent(view, subject, frame) ?? nounPhraseEvent(view, subject));
    if (event !== undefined) return event;
  }
  return undefined;
}

/** "Raised its tally to 58", "improved the fighter to 52-3": of what these are, they do not tell. */
const isTally = (view: TreeView, noun: number): boolean =>
  isPerson(view.lemmas[noun]) || /^(?:tally|total|count|number|toll|figure|estimate)$/.test(view.lemmas[noun]);

const CHANGES = /^(?:raise|lift|cut|reduce|lower|increase|boost|push|slash|double|hike)$/;

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
