// What befell those who are counted, as the words behind the figure have it.
import { eventWords } from '../../lexicon/event-words.ts';
import { eventClass, isAnimal, isPerson, isPersonClass } from '../../lexicon/lexicon.ts';
import type { Counting } from '../counting.ts';
import { PEOPLE, type WordRule } from './rule.ts';

/** "Some 30 people were seriously injured": not all who were hurt. */
export const gravely: WordRule = ({ behind }, counting) =>
  (counting.event === 'injure' && GRAVELY.test(behind)) || OF_THEM_GRAVELY.test(behind)
    ? { ...counting, event: 'critical', predicate: counting.event === 'injure' ? counting.predicate : 'injured' }
    : null;

/** "Five of the dead were with the mine rescue": nothing else befell them. */
export const someOf: WordRule = ({ behind }, counting) => {
  const some = SOME_OF.exec(behind)?.[1].toLowerCase() ?? '';
  // "Nearly 90 of the injured were discharged": something else befell them.
  const other = otherFate(ELSE.exec(behind)?.[1]);
  if (other !== undefined) return { ...counting, event: other, predicate: eventWords(other), isPart: true };
  const fate = LOSS_NOUNS[some] ?? eventClass(some, 'ADJ', 'person');
  return fate !== undefined && (fate === counting.event || LISTED.test(behind))
    ? { ...counting, event: fate, predicate: some in LOSS_NOUNS ? eventWords(fate) : some, isPart: true }
    : null;
};

/** "Three of the injured died overnight": they are among the dead now. */
export const diedSince: WordRule = ({ behind }, counting) =>
  DIED_SINCE.test(behind) ? { ...counting, counted: PEOPLE, event: 'die', predicate: 'killed', isPart: true } : null;
const DIED_SINCE =
  /^\s+of\s+(?:the|those)\s+(?:injured|wounded|hurt|missing|burned|rescued)\s+(?:(?:have|had|has|later|since|also|subsequently)\s+){0,3}(?:died|succumbed|perished)\b/i;

/** "71 dead, 169 alive, 47 missing", "50 reported injured and buildings destroyed": the number and its state, whatever else stands there. */
export const state: WordRule = ({ behind: all }, counting) => {
  const behind = all.replace(ASIDE, ' ');
  if (counting.figure.quantity.value !== 0 && EITHER.test(behind))
    return { ...counting, counted: PEOPLE, event: 'harm', predicate: 'dead or injured' };
  const isLost = counting.event === undefined && LOSSES.test(behind);
  const told =
    isLost || TO_DEATH.test(behind)
      ? 'dead'
      : (STATE.exec(behind) ?? (counting.event === undefined ? FATE.exec(behind) : null))?.[1].toLowerCase();
  const event = told === undefined ? undefined : (VERBS[told] ?? eventClass(told, 'ADJ', 'person'));
  if (
    event === undefined ||
    (event === counting.event && !isState(counting.counted?.head) && !isLifeless(counting, event))
  )
    return null;
  const isOfKind = counting.counted !== null && counting.counted.head !== 'people' && isPerson(counting.counted.head);
  return {
    ...counting,
    counted: isOfKind ? counting.counted : PEOPLE,
    event,
    predicate: told,
  };
};

/** Words that are verbs alone. */
const VERBS: Readonly<Record<string, string>> = { died: 'die', held: 'arrest' };

const GRAVELY =
  /^(?:\s+(?!and\b|or\b)\p{L}+){0,4}\s+(?:seriously|critically|gravely|severely|badly)\s+(?:injured|hurt|wounded|burned|burnt)\b/iu;
/** "Wounding seven others, two of them critically" */
const OF_THEM_GRAVELY = /^\s+of\s+(?:them|whom)\s+(?:critically|seriously|gravely|severely)\s*(?:[.,;)]|$)/;
const SOME_OF = /^\s+of\s+the\s+(dead|deaths|fatalities|killed|injured|injuries|wounded|missing|arrested)\b/i;
const LOSS_NOUNS: Readonly<Record<string, string>> = { deaths: 'die', fatalities: 'die', injuries: 'injure' };
const ELSE =
  /^\s+of\s+(?:the|those)\s+(?:injured|wounded|missing|arrested|hurt|held|detained)\s+(?:were|was|have been|has been|had been|are)\s+(?:\p{Ll}+\s+)?(?!injured|wounded|arrested)(\p{Ll}+ed)\b/u;
const otherFate = (word = ''): string | undefined =>
  [word.slice(0, -1), word.slice(0, -2)]
    .map((lemma) => eventClass(lemma, 'VERB', 'person'))
    .find((event) => event !== undefined && isPersonClass(event));
/** "Four of the dead and three of the missing were French": each has a fate of its own. */
const LISTED = /^\s+of\s+the\s+\p{Ll}+\s+(?:and|were|was|are|is)\b/u;

/** "7,300 dead or missing" are not the dead. */
const EITHER =
  /^(?:\s+(?:people|men|women|children|others))?(?:\s+(?:was|were|are|left))?\s+(?:dead|killed|injured|wounded)\s+(?:or|and)\s+(?:missing|injured|wounded|hurt)\b/;

/** "14 were beaten to death", "14 people beaten to death" */
const TO_DEATH =
  /^(?:\s+\p{Ll}+){0,3}?\s+(?:was|were|been)\s+(?:\p{Ll}+\s+){1,3}(?<!\b(?:feared|presumed|believed|declared|not|pronounced)\s)dead\b|^\s+(?:(?:feared|believed|presumed|thought|reportedly)\s+(?:to\s+have\s+)?)?(?:drown|drowned|perish|perished)\b|^(?:\s+\p{L}+){0,2}?(?:\s+(?:was|were|been|being))?\s+(?:beaten|stabbed|shot|burned|burnt|hacked|crushed|trampled|frozen|starved|battered)\s+to\s+death\b/u;

/** "Led to at least 40 deaths": what is counted says what happened. */
const LOSSES = /^\s+(?:deaths|fatalities)\b/;
/** "24 people — 21 from Orle — died" */
const ASIDE = /\s+[—–]\s*[^—–.;]{1,80}[—–]\s*/;
const FATE =
  /^\s+(?:more\s+)?people\s+(?:(?:have|had)\s+)?(?:(?:were|was|are|been)\s+)?(died|killed|injured|wounded|missing)\b/;

/** "6 shot dead and 70 arrested": a tree takes the shot for what is counted. */
const isState = (head: string | undefined): boolean => /^(?:shot|dead|hurt|injured|wounded|killed)$/.test(head ?? '');

/** "19 bodies and 83 wounded", "40 cars and three injured": nothing without life is hurt. */
const isLifeless = ({ counted }: { readonly counted: Counting['counted'] }, event: string): boolean =>
  /^(?:die|injure)$/.test(event) &&
  counted !== null &&
  !/\p{Lu}/u.test(counted.text) &&
  counted.head !== 'people' &&
  !(isPerson(counted.head) && !/^(?:body|corpse)$/.test(counted.head)) &&
  !isAnimal(counted.head);

const STATE =
  /^\s+(?:(?:people|patients|workers|residents|children|men|women|others|of them)\s+(?:being\s+)?)?(?:(?:reported|reportedly|feared|believed|confirmed|presumed|still|now|officially|shot|found|left)\s+){0,2}(dead|killed|martyred|injured|wounded|hurt|missing|trapped|unaccounted|homeless|stranded|displaced|arrested|detained|held(?= over| for| after| in custody| in connection|\s*(?:[.;)]|$))|hospitali[sz]ed|rescued)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|or|in|at|on|after|as|for|when|while|but|near|off|since|so|over)\b)/iu;
