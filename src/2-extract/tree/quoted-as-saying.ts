// "The agency quoted the mayor as saying that …": whose words they are, and through whom they come.
import { type SourceNode, sourceAt } from './source-node.ts';
import { isNoun, kidsBy, type TreeView } from './tree-view.ts';

/** Words between "quoted" and "as saying". More would be another clause's. */
const REACH = 20;

/** The speaker, and the outlet as a hearer; null where the verb is no "as saying" of somebody quoted. */
export function quotedAsSaying(view: TreeView, verb: number): readonly SourceNode[] | null {
  const quoting = quotingVerb(view, verb);
  if (quoting < 0) return null;
  const cue = view.tokens[verb];
  const behind = view.tokens[quoting + 1]?.text.toLowerCase() ?? '';
  const subject = kidsBy(view, quoting, /^nsubj/).find((kid) => kid < quoting) ?? nounBefore(view, quoting);
  // "was quoted (by the agency) as saying"
  const isPassive = /^(?:as|by|in|on|at|also)$/.test(behind);
  const speaker = isPassive ? named(view, subject) : objectOf(view, quoting, verb);
  const source = speaker === undefined ? null : sourceAt(view, speaker, cue);
  if (source === null) return null;
  const by = isPassive ? byWhom(view, verb) : subject;
  const teller = by === undefined ? null : sourceAt(view, by, view.tokens[quoting]);
  return teller === null ? [source] : [source, { ...teller, isHearer: true }];
}

/** "Jon Harl, head of the service, was quoted": the name, though the tree takes what explains it for the subject. */
function named(view: TreeView, subject: number | undefined): number | undefined {
  if (subject === undefined || view.pos[subject] === 'PROPN') return subject;
  let first = subject;
  while (first > 0 && /^(?:DET|ADJ|NOUN)$/.test(view.pos[first - 1])) first -= 1;
  const isExplained = view.tokens[first - 1]?.text === ',' && view.pos[first - 2] === 'PROPN';
  return isExplained ? first - 2 : subject;
}

/** "Was quoted as saying by the agency" */
function byWhom(view: TreeView, saying: number): number | undefined {
  if (view.tokens[saying + 1]?.text !== 'by') return undefined;
  let last: number | undefined;
  for (let at = saying + 2; at < view.tokens.length; at += 1) {
    if (isNoun(view, at)) last = at;
    else if (!/^(?:DET|ADJ|PART)$/.test(view.pos[at])) break;
  }
  return last;
}

/** The verb of "quoted … as saying", by its "saying"; -1 for any other. */
function quotingVerb(view: TreeView, verb: number): number {
  const isSaying = view.tokens[verb]?.text.toLowerCase() === 'saying' && view.tokens[verb - 1]?.text === 'as';
  if (!isSaying) return -1;
  for (let at = verb - 2; at >= 0 && at >= verb - REACH; at -= 1) {
    if (/^[.;:!?“”"]$/.test(view.tokens[at].text)) return -1;
    if (/^(?:quot|cit)(?:e[ds]?|ing)$/i.test(view.tokens[at].text)) return at;
  }
  return -1;
}

/** The noun that is quoted, however the tree hangs it: the first behind the verb before a comma, "of" or a clause. */
function objectOf(view: TreeView, quoting: number, verb: number): number | undefined {
  const object = kidsBy(view, quoting, /^(?:obj|iobj)$/).find((kid) => kid > quoting && kid < verb);
  if (object !== undefined) return object;
  let head: number | undefined;
  for (let at = quoting + 1; at < verb - 1; at += 1) {
    if (isNoun(view, at)) head = at;
    else if (head !== undefined && view.pos[at] !== 'PART') break;
  }
  return head;
}

const nounBefore = (view: TreeView, at: number): number | undefined => {
  const before = view.pos[at - 1] === 'AUX' ? at - 2 : at - 1;
  return before >= 0 && isNoun(view, before) ? before : undefined;
};

/** The "saying" of "the agency quoted the mayor as saying", by its "quoted"; -1 where there is none. */
export function sayingOf(view: TreeView, quoting: number): number {
  const saying = view.tokens.findIndex(({ text }, at) => at > quoting && text.toLowerCase() === 'saying');
  return saying >= 0 && quotingVerb(view, saying) === quoting ? saying : -1;
}
