// Whether a day still lies ahead, by what it hangs on: "the court hears the case on Thursday", "agreed to talks on
// Wednesday", "would travel on Friday". Reported facts look back; only a schedule or a plan looks forward.
import { eventClass, isHappening, isSayingVerb } from '../lexicon/lexicon.ts';
import { isStrongPast } from '../lexicon/strong-past.ts';
import { isDayOfSaying } from './dated-clauses.ts';
import { caseOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** The side of the article's day that a date lies on; null where its tree does not tell. */
export type Side = 'ahead' | 'back' | null;

/** `top`: the highest token of the date. */
export function sideOf(view: TreeView, top: number): Side {
  if (top < 0) return null;
  const at = view.heads[top];
  // "The vote is on Saturday"
  if (at < 0) return kidsBy(view, top, /^cop$/).length > 0 && isTold(view, top) ? 'ahead' : null;
  if (isAppointed(view, at)) return 'ahead';
  if (isDone(view, at) || isDayOfSaying(view, top)) return 'back';
  // "Moved to Friday", "adjourned until Monday", "an ultimatum to return by Friday"
  if (RESCHEDULES.test(view.lemmas[at]) && /^(?:to|until|till)$/.test(caseOf(view, top))) return 'ahead';
  if (caseOf(view, top) === 'by' && isInfinitive(view, at)) return isGivenUp(view, at) ? null : 'ahead';
  if (isNoun(view, at)) return sideOfNoun(view, top, at);
  return isTold(view, at) ? 'ahead' : null;
}

/** An order to go, which may be to go to work; "who did not go to work" tells what was. */
function isInfinitive(view: TreeView, verb: number): boolean {
  const isOwn = view.tags[verb] === 'VERB_VB' && kidsBy(view, verb, /^mark$/).some((kid) => view.lemmas[kid] === 'to');
  const above = view.heads[verb];
  return isOwn && (above < 0 || view.tags[above] !== 'VERB_VB' || isInfinitive(view, above));
}

/** "Had hoped to finish by Friday": that day has gone by. */
const isGivenUp = (view: TreeView, verb: number): boolean =>
  view.heads[verb] >= 0 &&
  kidsBy(view, view.heads[verb], /^aux$/).some((kid) => view.tags[kid] === 'AUX_VBD' && view.lemmas[kid] === 'have');

function sideOfNoun(view: TreeView, top: number, noun: number): Side {
  const isOwner = view.labels[top] === 'nmod:poss';
  // "Wednesday's shootings are among the worst", "will contest the results from Wednesday's vote"
  if (isOwner && (isHappening(view.lemmas[noun]) || caseOf(view, noun) === 'from' || isAnswered(view, noun)))
    return 'back';
  if (isScheduled(view, noun) && isPurpose(view, noun)) return 'ahead';
  // "The stock is dear, with a close of $60 on Wednesday": what something is now dates its subject, and no noun beside it.
  const verb = verbAbove(view, noun);
  const isAside = verb >= 0 && !isVerb(view, verb) && verb !== noun && view.labels[noun] !== 'nsubj';
  if (isAside && !isScheduled(view, noun)) return null;
  return isTold(view, noun) ? 'ahead' : null;
}

/** "Would appeal Monday's ruling": what somebody answers has been given, whenever the answer comes. */
const isAnswered = (view: TreeView, noun: number): boolean =>
  view.labels[noun] === 'obj' && ANSWERS.test(view.lemmas[view.heads[noun]]);
const ANSWERS =
  /^(?:appeal|challenge|contest|dispute|condemn|denounce|criticise|criticize|welcome|hail|praise|overturn|reverse|quash|annul|uphold|review|investigate|probe|study|examine|analyse|analyze|avenge|mourn)$/;

/** "The verdict, expected on Friday, comes at last", "a vote due on Sunday is in doubt"; what "was called off" may have been due long ago. */
function isAppointed(view: TreeView, word: number): boolean {
  if (view.labels[word] !== 'acl' || !/^(?:expect|schedule|due|plan|slate|forecast|predict)$/.test(view.lemmas[word]))
    return false;
  if (view.tags[word] === 'VERB_VBG' || kidsBy(view, word, /^advmod$/).length > 0) return false;
  const verb = verbAbove(view, view.heads[word]);
  const words = verb < 0 ? [] : [verb, ...kidsBy(view, verb, /^(?:aux|aux:pass|cop)$/)];
  return (
    verb >= 0 &&
    words.some((at) => /_(?:VBP|MD)$/.test(view.tags[at])) &&
    !words.some((at) => view.lemmas[at] === 'have')
  );
}

/** "Will vote on a motion tabled on Friday": what a participle tells beside its noun has been done. */
const isDone = (view: TreeView, word: number): boolean =>
  view.labels[word] === 'acl' &&
  view.tags[word] === 'VERB_VBN' &&
  view.kids[word].every((kid) => !/^(?:aux|mark)/.test(view.labels[kid])) &&
  !/^(?:expect|schedule|plan|slate|forecast|predict|set|hold|fix|call|arrange|time)$/.test(view.lemmas[word]);

const RESCHEDULES = /^(?:move|postpone|delay|reschedule|defer|adjourn|put|push|bring)$/;

/** A thing that has its day fixed beforehand. */
const isScheduled = (view: TreeView, noun: number): boolean =>
  /^(?:meet|try|vote|perform)$/.test(eventClass(view.lemmas[noun], 'NOUN', 'event') ?? '');

/** "Invited both sides to talks on Wednesday", "the offer for Wednesday's talks", "ahead of Monday's vote" */
const isPurpose = (view: TreeView, noun: number): boolean =>
  /^(?:to|for|ahead of|before)$/.test(caseOf(view, noun)) && !isPast(view, verbAbove(view, noun));

/** Came to talks on Wednesday: who moved there was there. */
const isPast = (view: TreeView, verb: number): boolean =>
  verb >= 0 &&
  /^(?:go|come|arrive|turn|travel|return|attend|gather)$/.test(view.lemmas[verb]) &&
  isPastForm(view, verb);

const isPastForm = (view: TreeView, verb: number): boolean => view.tags[verb] === 'VERB_VBD';

/** The verb or predicate that the date is told with, and its auxiliaries. */
function isTold(view: TreeView, node: number): boolean {
  const verb = verbAbove(view, node);
  if (verb < 0) return false;
  if (CALLS.test(view.lemmas[verb]) && kidsBy(view, verb, /^(?:obj|nsubj:pass)$/).some((kid) => isScheduled(view, kid)))
    return true;
  // "The minister says on Friday …" looks back; "the court hears the case on Friday" does not.
  if (isSayingVerb(view.lemmas[verb]) && kidsBy(view, verb, /^obj$/).length === 0) return false;
  const auxiliaries = kidsBy(view, sharedBy(view, verb), /^(?:aux|aux:pass|cop)$/);
  const tags = auxiliaries.map((kid) => view.tags[kid]);
  const modals = auxiliaries.filter((kid) => view.tags[kid] === 'AUX_MD').map((kid) => view.lemmas[kid]);
  const hasPerfect = auxiliaries.some((kid) => view.lemmas[kid] === 'have');
  if (modals.some((modal) => /^(?:would|could|may|might|can|should|must)$/.test(modal))) return !hasPerfect;
  if (hasPerfect || tags.some((tag) => tag === 'AUX_VBD')) return false;
  // Tagged as present now and then: "the tornado that tore through Orle Sunday night".
  if (view.tags[verb] === 'VERB_VBP' || isPlainPresent(view, verb))
    return SCHEDULES.test(view.lemmas[verb]) && !isStrongPast(view.tokens[verb].text);
  // "is on Thursday", "are meeting on Thursday"; what "is closed on Thursday" was closed by then
  const isPresent = tags.includes('AUX_VBP');
  if (isPresent) return view.tags[verb] === 'VERB_VBG' || !isVerb(view, verb);
  return isPlanned(view, verb);
}

/** "Voters go to the polls on Sunday", tagged as an infinitive. */
const isPlainPresent = (view: TreeView, verb: number): boolean =>
  view.tags[verb] === 'VERB_VB' &&
  /^(?:root|ccomp)$/.test(view.labels[verb]) &&
  kidsBy(view, verb, /^(?:aux|mark)$/).length === 0 &&
  kidsBy(view, verb, /^nsubj$/).some((kid) => kid < verb);

/** "They would arrive on Friday and search on Saturday": the first verb's auxiliary is the second's. */
const sharedBy = (view: TreeView, verb: number): number =>
  view.labels[verb] === 'conj' &&
  view.tags[verb] === 'VERB_VB' &&
  kidsBy(view, verb, /^(?:nsubj|aux|mark)/).length === 0
    ? view.heads[verb]
    : verb;

/** What is told in the present where its day is fixed; "rebels shut the airport" and "condemns the attack" look back. */
const SCHEDULES =
  /^(?:begin|start|open|reopen|close|end|finish|conclude|resume|continue|restart|hear|vote|elect|meet|play|face|host|stage|celebrate|mark|leave|depart|arrive|return|come|go|fly|travel|sail|visit|attend|appear|address|speak|testify|launch|release|publish|issue|unveil|announce|report|decide|rule|sit|convene|gather|march|strike|walk|take|run|expire|lapse|fall|kick|race|compete|perform|marry|retire|join|move|deliver|present|sign|air|premiere|debut|land)$/;

/** "Has called a meeting on Thursday" */
const CALLS = /^(?:call|convene|schedule|arrange|fix)$/;

/** "Expects to appear on Wednesday", "agreed to meet on Friday" */
function isPlanned(view: TreeView, verb: number): boolean {
  const above = view.heads[verb];
  if (view.tags[verb] !== 'VERB_VB' || view.labels[verb] !== 'xcomp' || above < 0) return false;
  if (isGivenUp(view, verb)) return false;
  // "Is forecast to hit the coast on Friday"
  const isForetold = kidsBy(view, above, /^(?:aux:pass|cop)$/).some((kid) => view.tags[kid] === 'AUX_VBP');
  if (isForetold && FORETOLD.test(view.lemmas[above])) return true;
  return /^(?:agree|aim|arrange|decide|expect|hope|intend|invite|mean|need|plan|prepare|promise|summon|threaten|vow|want)$/.test(
    view.lemmas[above],
  );
}

const FORETOLD =
  /^(?:forecast|predict|project|expect|schedule|slate|due|set|poise|poised|tip|bind|bound|likely|certain|sure|contract|book|bill|ready)$/;

function verbAbove(view: TreeView, node: number): number {
  for (let at = node, depth = 0; at >= 0 && depth < 4; at = view.heads[at], depth += 1)
    if (isVerb(view, at) || kidsBy(view, at, /^cop$/).length > 0) return at;
  return -1;
}
