// The words of saying and of offices, indexed once.
import speech from './speech.json' with { type: 'json' };

const STATEMENT = new Set(speech.statement);
const OPINION = new Set(speech.opinion);
const COUNTING = new Set(speech.counting);
const REVISING = new Set(speech.revising);
const GIVING = new Set(speech.giving);
const SPEAKING = new Set(speech.speaking);
const SPEECH = new Set(speech.speech);
const TAG = new Set(speech.tag);
const ORDERING = new Set(speech.ordering);
const SOLEMN = new Set(speech.solemn);
const BODIES = new Set(speech.bodies);
const PORTFOLIOS = new Set(speech.portfolios);
const PEOPLES = new Set(speech.peoples);
const TITLES = new Set(speech.titles);
const OFFICES = [...speech.offices].sort((a, b) => b.length - a.length);

/** "say", "announce": what is said in its complement is the subject's statement. */
export const isStatementVerb = (lemma: string): boolean => STATEMENT.has(lemma);
/** "think", "expect": a statement only where a clause is its complement. */
export const isOpinionVerb = (lemma: string): boolean => OPINION.has(lemma);
/** "count", "put": the figure in its object is the subject's own. */
export const isCountingVerb = (lemma: string): boolean => COUNTING.has(lemma);
/** "raise", "revise": a figure behind "to", where the object is a noun for figures, is the subject's own. */
export const revisesFigures = (lemma: string): boolean => REVISING.has(lemma);
/** "give", "publish": so is the figure of the object itself. */
export const givesFigures = (lemma: string): boolean => GIVING.has(lemma);
/** "speak of 40,000": so is the figure behind "of". */
export const speaksOf = (lemma: string): boolean => SPEAKING.has(lemma);
/** Any verb whose figures may be its subject's own. */
export const isFigureVerb = (lemma: string): boolean =>
  isCountingVerb(lemma) || revisesFigures(lemma) || givesFigures(lemma) || speaksOf(lemma);
/** Any verb that can lead in words in quotation marks. */
export const leadsInSpeech = (lemma: string): boolean =>
  STATEMENT.has(lemma) || OPINION.has(lemma) || SPEECH.has(lemma);
/** Any verb that can stand behind what was said, next to its speaker. */
export const tagsSpeech = (lemma: string): boolean => STATEMENT.has(lemma) || SPEECH.has(lemma) || TAG.has(lemma);
/** "tell", "warn": with "to" behind whom it addresses it is an order. */
export const isOrderVerb = (lemma: string): boolean => ORDERING.has(lemma);
/** "emergency", "mourning": what is in force when it is declared. */
export const isSolemnAct = (lemma: string): boolean => SOLEMN.has(lemma);
export const isBodyNoun = (lemma: string): boolean => BODIES.has(lemma);
export const isPortfolio = (word: string): boolean => PORTFOLIOS.has(word);
export const isPeopleAdjective = (word: string): boolean => PEOPLES.has(word);
export const isTitleWord = (word: string): boolean => TITLES.has(word);

/** How many words of "State Antony Blinken" are the office behind "Secretary of"; 0 where it is none. */
export function officeLength(words: readonly string[]): number {
  const text = words.join(' ').toLowerCase();
  const office = OFFICES.find((name) => text.startsWith(`${name} `));
  return office === undefined ? 0 : office.split(' ').length;
}
