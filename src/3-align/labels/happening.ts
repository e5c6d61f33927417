// What happened to what is counted, where it can stand in a title.
import type { Claim } from '../../model.ts';
import type { TextOf } from '../labels.ts';
import { IDLE } from './idle.ts';
import { byFrequency } from './most-frequent.ts';
import { sharesStem } from './stems.ts';

/** `state`: stands behind what is counted ("injured", "in hospital"); `noun`: names a measure ("share price", "fall"). */
export type Happening = { readonly words: string; readonly form: 'state' | 'noun' };

/** Undefined where the claims do not agree about it, or it tells nothing. */
export function happening(claims: readonly Claim[], subject: string, textOf: TextOf): Happening | undefined {
  const isPeople = claims[0].quantity?.unit === 'people' || isGeneric(subject);
  const words = byFrequency(claims.flatMap((claim) => claim.subject?.predicate ?? []));
  const told = words.reduce((sum, [, count]) => sum + count, 0);
  const isDate = claims[0].kind === 'date';
  const found = words.find(([candidate]) => !IDLE.test(candidate) || (isDate && AN_END.test(candidate)));
  if (found === undefined) return undefined;
  const [phrase, count] = found;
  if (words.length > 1 && count * 2 <= told && !(isPeople && OF_PEOPLE.test(phrase))) return undefined;
  const state: Happening = { words: phrase, form: 'state' };
  if (isTime(claims[0]) && (OF_PEOPLE.test(phrase) || PARTICIPLE.test(phrase))) return state;
  if (OF_PEOPLE.test(phrase)) return isPeople ? state : undefined;
  if (USUAL.test(phrase)) return state;
  const isActive = phrase.endsWith('ing');
  if (!isActive && !PARTICIPLE.test(phrase)) return { words: phrase, form: 'noun' };
  // "Containers holding" asks for what they hold; "people sleeping" does not, and "people" alone says too little.
  if (isActive && !isGeneric(subject)) return undefined;
  return claims.some((claim) => isPrinted(phrase, claim, textOf)) ? state : undefined;
}

/** Until something happened: "fire extinguished" in two hours. */
const isTime = ({ quantity }: Claim): boolean => quantity?.dimension === 'duration';

/** "People" and "others": words for anyone. */
export const isGeneric = (subject: string): boolean =>
  /^(?:(?:other )?(?:people|persons?|individuals?)|others?)$/i.test(subject);

/** A class of events is named by one word for many; one that no source has says more than is known. */
function isPrinted(words: string, claim: Claim, textOf: TextOf): boolean {
  return sharesStem(textOf(claim).slice(claim.sentence.start, claim.sentence.end), words) || words.length < 5;
}

/** A day has them: "start of match". */
const AN_END = /^(?:start|end)$/;
/** What befalls only people, and is so often counted that it needs no proof. */
const OF_PEOPLE =
  /^(?:killed|injured|missing|arrested|detained|in hospital|treated|rescued|displaced|found dead|feared dead|in critical condition|living there|infected|homeless|married|surviving|out of work|laid off|on strike)$/;
/** The same of people and things. */
const USUAL = /^(?:evacuated|destroyed|damaged|deployed|trapped|closed|stranded)$/;
const PARTICIPLE =
  /(?:ed|en|wn|ung|ught|rn|un|elt|ept|aid)$|^(?:sold|lost|held as weapons|built|made|sent|hit|shot|cut|hurt|burnt|told|met|won|struck|sunk|begun|withdrawn|stuck|led|fed|fled)$|^(?:in|on|at|out|by|under|without) /;
