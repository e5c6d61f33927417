// Where a sentence sets another's statement beside the first: "The union said 900 came, while the mill counted 400."
import { isCountingVerb, isStatementVerb, speaksOf } from '../lexicon/speech.ts';
import { isMark } from './source-subject.ts';
import { isNoun, type TreeView } from './tree-view.ts';

/** Words between the joint and the verb at most: "while the county's chief of police said". */
const LONGEST_SUBJECT = 8;

/** The verb of the statement that a token's joint begins, with a noun for its speaker; -1 for none. */
export function rivalVerb(view: TreeView, joint: number): number {
  if (!isJoint(view, joint)) return -1;
  const first = joint + 1;
  const verb = view.pos.findIndex(
    (pos, i) => i >= first && ((pos === 'VERB' && !isDescribing(view, i)) || isMark(view, i)),
  );
  if (verb < first || verb - first > LONGEST_SUBJECT || !isToldBy(view, verb)) return -1;
  const isSaid = isStatementVerb(view.lemmas[verb]) || isCountingVerb(view.lemmas[verb]) || speaksOf(view.lemmas[verb]);
  const words = [...view.tokens.keys()].slice(first, verb);
  const isSpeaker = words.some((at) => isNoun(view, at)) && !words.some((at) => isOther(view, at));
  return isSaid && isSpeaker ? verb : -1;
}

/** "A commander | reached by telephone | put it at 60", where it says nothing itself. */
const isDescribing = (view: TreeView, verb: number): boolean =>
  view.tags[verb] === 'VERB_VBN' &&
  view.labels[verb] === 'acl' &&
  !isStatementVerb(view.lemmas[verb]) &&
  !isCountingVerb(view.lemmas[verb]);

/** "Put" is tagged as an infinitive now and then. */
const isToldBy = (view: TreeView, verb: number): boolean =>
  /_VB[DNPZ]$/.test(view.tags[verb]) || (view.lemmas[verb] === 'put' && view.tokens[verb - 1].text !== 'to');

/** "but that police said" goes on with the first statement; "but the mill is said to have shut" is nobody's. */
const isOther = (view: TreeView, at: number): boolean =>
  view.pos[at] === 'SCONJ' ||
  (view.pos[at] === 'PRON' && view.tags[at] !== 'PRON_P') ||
  (view.pos[at] === 'AUX' && view.lemmas[at] !== 'have');

/** "while", "but", ";", and "and" behind a comma: without one it may join what a single speaker says. */
function isJoint(view: TreeView, at: number): boolean {
  const word = view.tokens[at].text.toLowerCase();
  if (word === ',') return isLedIn(view, at);
  return (
    /^(?:while|whereas|but|although|though|;)$/.test(word) || (word === 'and' && view.tokens[at - 1]?.text === ',')
  );
}

/** "While the mill counted 400, the union said 900 came." */
function isLedIn(view: TreeView, comma: number): boolean {
  if (!/^(?:while|whereas|although|though)$/i.test(view.tokens[0].text)) return false;
  const verb = rivalVerb(view, 0);
  return verb >= 0 && verb < comma;
}

/** Whether another's statement begins between what a cue, by its offset, attributes and the node; or the cue's own begins behind the node. */
export const isCutOff = (view: TreeView, cue: number, node: number): boolean =>
  view.tokens.some(({ start }, joint) => {
    const verb = start > cue || joint > node ? rivalVerb(view, joint) : -1;
    if (verb < 0) return false;
    return joint > node ? view.tokens[verb].start === cue : verb < node;
  });
