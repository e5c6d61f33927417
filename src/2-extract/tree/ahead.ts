// Whether a day still lies ahead, by what it hangs on: "the court hears the case on Thursday", "agreed to talks on
// Wednesday", "would travel on Friday". Reported facts look back; only a schedule or a plan looks forward.
import { eventClass, isSayingVerb } from '../lexicon/lexicon.ts';
import { isStrongPast } from '../lexicon/strong-past.ts';
import { caseOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** `top`: the highest token of the date. */
export function liesAhead(view: TreeView, top: number): boolean {
  const at = top < 0 ? -1 : view.heads[top];
  if (at < 0) return false;
  // "Moved to Friday", "adjourned until Monday"
  if (RESCHEDULES.test(view.lemmas[at]) && /^(?:to|until|till)$/.test(caseOf(view, top))) return true;
  return isNoun(view, at) && isScheduled(view, at) ? isPurpose(view, at) || isTold(view, at) : isTold(view, at);
}

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
  const auxiliaries = kidsBy(view, verb, /^(?:aux|aux:pass|cop)$/);
  const tags = auxiliaries.map((kid) => view.tags[kid]);
  const modals = auxiliaries.filter((kid) => view.tags[kid] === 'AUX_MD').map((kid) => view.lemmas[kid]);
  const hasPerfect = auxiliaries.some((kid) => view.lemmas[kid] === 'have');
  if (modals.some((modal) => /^(?:would|could|may|might|can|should|must)$/.test(modal))) return !hasPerfect;
  if (hasPerfect || tags.some((tag) => tag === 'AUX_VBD')) return false;
  if (view.tags[verb] === 'VERB_VBP')
    return (
      !SAME_IN_PAST.test(view.tokens[verb].text) &&
      // Tagged as present now and then: "the tornado that tore through Orle Sunday night".
      !isStrongPast(view.tokens[verb].text) &&
      !STATES.test(view.lemmas[verb])
    );
  // "is on Thursday", "are meeting on Thursday"; what "is closed on Thursday" was closed by then
  const isPresent = tags.includes('AUX_VBP');
  if (isPresent) return view.tags[verb] === 'VERB_VBG' || !isVerb(view, verb);
  return isPlanned(view, verb);
}

/** "Rebels shut the airport on Tuesday": news tells what was. */
const SAME_IN_PAST = /^(?:beat|bid|burst|cast|cut|hit|hurt|let|put|quit|set|shut|split|spread)$/i;

/** "Dozens remain missing after the storm on Wednesday": what goes on now has begun. */
const STATES =
  /^(?:remain|stay|live|believe|think|know|want|need|have|feel|hope|fear|seem|own|hold|include|suspect|blame|accuse|lie|keep)$/;

/** "Has called a meeting on Thursday" */
const CALLS = /^(?:call|convene|schedule|arrange|fix)$/;

/** "Expects to appear on Wednesday", "agreed to meet on Friday" */
function isPlanned(view: TreeView, verb: number): boolean {
  const above = view.heads[verb];
  if (view.tags[verb] !== 'VERB_VB' || view.labels[verb] !== 'xcomp' || above < 0) return false;
  return /^(?:agree|aim|arrange|decide|expect|hope|intend|invite|mean|need|plan|prepare|promise|summon|threaten|vow|want)$/.test(
    view.lemmas[above],
  );
}

function verbAbove(view: TreeView, node: number): number {
  for (let at = node, depth = 0; at >= 0 && depth < 4; at = view.heads[at], depth += 1)
    if (isVerb(view, at) || kidsBy(view, at, /^cop$/).length > 0) return at;
  return -1;
}
