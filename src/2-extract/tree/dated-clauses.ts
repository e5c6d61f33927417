// Which clause a date is told with where words and commas beside it tell better than the tree: "said on Friday the girl had
// been abducted", "was named leader on Thursday, after the guard stormed a meeting".
import type { Span } from '../../model.ts';
import { isSayingVerb } from '../lexicon/lexicon.ts';
import { isPredicate } from './dated-words.ts';
import { isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** The verb of the clause in which the date stands, where the word above it, `above`, stands in another; -1 for others. */
export function verbOfOwnClause(view: TreeView, date: Span, above: number): number {
  if (view.tokens[above].start < date.end) return -1;
  const said = sayingBefore(view, date);
  return said >= 0 ? said : clauseBeside(view, date, above);
}

/** "Said on Friday the girl had been abducted", "announced Monday it would close": what stands right behind tells when it was said. */
function sayingBefore(view: TreeView, date: Span): number {
  const first = firstOf(view, date);
  const verb = view.tokens.findLastIndex(({ text }, i) => i < first && !BEFORE_DAY.test(text));
  if (verb < 0 || !isVerb(view, verb) || !tellsOf(view.lemmas[verb])) return -1;
  const next = nextOf(view, date);
  // "Said Friday's attack", "said Monday would be a holiday"
  const isBare = verb === first - 1;
  const isOwner = isBare && (next < 0 || /^(?:AUX|VERB|PART|NOUN)/.test(view.tags[next]));
  return isOwner ? -1 : verb;
}
const BEFORE_DAY = /^(?:on|in|at|late|early|earlier|later)$/;
const tellsOf = (verb: string): boolean =>
  isSayingVerb(verb) || /^(?:disclose|reveal|rule|vow|pledge|promise|agree|decide)$/.test(verb);

/** "Said in August it would close the mill": whoever spoke has spoken. */
export function isDayOfSaying(view: TreeView, top: number): boolean {
  const verb = sayingBefore(view, view.tokens[top]);
  return verb >= 0 && view.tags[verb] === 'VERB_VBD';
}

/** The clause before what "after" or "as" opens behind the date, before a full stop taken for that of "6am.", or behind a gloss that only tells which day is meant. */
function clauseBeside(view: TreeView, date: Span, above: number): number {
  const next = nextOf(view, date);
  const joint = view.tokens[next]?.text === ',' ? next + 1 : next;
  const isGlossed = joint > next && DAYS_AFTER.test(wordsFrom(view, joint));
  const isEnded =
    view.tokens[next - 1]?.text.endsWith('.') &&
    /^(?:DET|PRON)/.test(view.tags[next] ?? '') &&
    /^\p{Lu}/u.test(view.tokens[next].text);
  if (!isGlossed && !isEnded && !(joint <= above && JOINT.test(view.tokens[joint]?.text ?? ''))) return -1;
  const before = view.tokens.findLastIndex(
    ({ end }, i) => end <= date.start && (isVerb(view, i) || isPredicate(view, i)),
  );
  return before >= 0 || isEnded ? before : behindGloss(view, joint);
}

/** "On Wednesday, three days after it swept the camp, searchers found two": what stands behind the second comma. */
function behindGloss(view: TreeView, joint: number): number {
  const end = view.tokens.findIndex(({ text }, i) => i > joint && text === ',');
  return end < 0
    ? -1
    : view.tokens.findIndex((_, i) => i > end && isVerb(view, i) && kidsBy(view, i, /^nsubj/).some((kid) => kid > end));
}

const JOINT = /^(?:after|before|when|as|while|because|although|though|hours|minutes)$/;
const DAYS_AFTER =
  /^(?:(?:just|only|barely|about|almost|nearly|exactly|roughly|some|less than|more than) )?[a-z\d-]+ (?:hour|day|week|month|year)s? (?:after|before) /i;
/** Words of "less than one day after the". */
const LONGEST_GLOSS = 6;
const wordsFrom = (view: TreeView, at: number): string =>
  view.tokens
    .slice(at, at + LONGEST_GLOSS)
    .map(({ text }) => text)
    .join(' ');

/** "Had been warned of the attack yesterday": without a preposition a day is that of the verb; -1 for others. */
export function verbOfBareDay(view: TreeView, text: string, top: number): number {
  if (!BARE_DAY.test(text) || top < 1 || !isNoun(view, view.heads[top])) return -1;
  const noun = view.heads[top];
  const verb = view.heads[noun];
  if (verb < 0 || verb > noun || !/^ob[jl]$/.test(view.labels[noun]) || !isVerb(view, verb)) return -1;
  // "Has claimed the attack yesterday" is told of no day itself.
  return kidsBy(view, verb, /^aux/).some((kid) => view.tags[kid] === 'AUX_VBP') ? -1 : verb;
}
const BARE_DAY = /^(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening))$/i;

const firstOf = (view: TreeView, date: Span): number => view.tokens.findIndex((token) => token.end > date.start);
const nextOf = (view: TreeView, date: Span): number => view.tokens.findIndex((token) => token.start >= date.end);
