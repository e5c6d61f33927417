// "They have lost six in a row": losses, where nothing else is counted.
import type { WordRule } from './rule.ts';

export const series: WordRule = ({ before, behind }, counting) => {
  if (!IN_SERIES.test(behind)) return null;
  const verb = (SERIES_VERB.exec(before) ?? SERIES_NOUN.exec(before))?.[1]?.toLowerCase();
  if (verb === undefined || (counting.counted !== null && counting.counted.head !== 'people')) return counting;
  const isWon = /^(?:w[io]n|victory)/.test(verb);
  return isWon
    ? { ...counting, counted: { head: 'win', text: 'wins' }, event: 'win', predicate: 'won' }
    : { ...counting, counted: { head: 'loss', text: 'losses' }, event: 'lose', predicate: 'lost' };
};

const IN_SERIES =
  /^\s+(?:in a row|in succession|on the (?:trot|spin)|straight|running)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|to|at|in|for|since|after|with)\b)/i;
/** "A loss to Brenn that was their sixth in succession" */
const SERIES_NOUN = /\b(loss|defeat|win|victory)\b(?:(?![.;:]).){0,60}\b(?:was|is)\s+(?:their|its|his|her|the)\s+$/iu;
const SERIES_VERB = /\b(lost|losing|loses?|dropped|drop|won|winning|wins?)\s+(?:\p{Ll}+\s+){0,3}$/iu;
