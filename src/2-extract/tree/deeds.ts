// Verbs of saying that say nothing where they stand: "declared a state of emergency", "added 300 jobs", "told the crew to leave".
import { isOrderVerb, isSolemnAct, isStatementVerb } from '../lexicon/speech.ts';
import { ancestorsOf, isNoun, kidsBy, type TreeView } from './tree-view.ts';

/** Whether what stands at a token, before or behind, is no statement of the verb: by its words it does something. */
export const isDeed = (view: TreeView, verb: number, node: number): boolean =>
  isHoping(view, verb) ||
  declares(view, verb) ||
  increases(view, verb, node) ||
  orders(view, verb, node) ||
  isDoneBeside(view, verb, node);

/** "Divers began to search, hoping to find 20 boats": what they hope for, beside what they do. */
const isHoping = (view: TreeView, verb: number): boolean =>
  view.lemmas[verb] === 'hope' && view.tags[verb] === 'VERB_VBG' && view.lemmas[verb + 1] === 'to';

/** Words behind "declared" in which its object stands. */
const OBJECT_REACH = 6;

/** "Declared a state of emergency after seven villages were flooded", "claimed 260,000 lives". */
function declares(view: TreeView, verb: number): boolean {
  const lemma = view.lemmas[verb];
  const objects = kidsBy(view, verb, /^obj$/);
  if (lemma === 'claim') return objects.some((object) => /^(?:life|victim)$/.test(view.lemmas[object]));
  if (lemma !== 'declare') return false;
  const behind = [...view.tokens.keys()].slice(verb + 1, verb + 1 + OBJECT_REACH);
  const end = behind.findIndex((at) => /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(view.pos[at]));
  return (end < 0 ? behind : behind.slice(0, end)).some((at) => isSolemnAct(view.lemmas[at]));
}

/** "Employers added 300 jobs", "adding the mill to its fund": a thing is added, where no clause follows. */
function increases(view: TreeView, verb: number, node: number): boolean {
  if (view.lemmas[verb] !== 'add' || node < verb) return false;
  const next = view.tokens[verb + 1]?.text ?? '';
  if (!/^[\p{L}\p{N}$€£]/u.test(next) || /^that$/i.test(next)) return false;
  const behind = [...view.tokens.keys()].slice(verb + 1);
  const end = behind.findIndex((at) => /^[.;:,]$/.test(view.tokens[at].text));
  return !(end < 0 ? behind : behind.slice(0, end)).some((at) => /^(?:VERB|AUX)$/.test(view.pos[at]));
}

/** "Told the crew to leave the 20 boats", "warn people to stop eating as 22 died": who is told that way hears no report. */
function orders(view: TreeView, verb: number, node: number): boolean {
  if (!isOrderVerb(view.lemmas[verb]) || node < verb) return false;
  // Words in quotation marks are told, whatever they order.
  if (view.tokens.slice(verb, node).some(({ text }) => /^["“‘]$/.test(text))) return false;
  let at = verb + 1;
  while (at < node && (/^(?:DET|ADJ|NUM|PRON)$/.test(view.pos[at]) || isNoun(view, at))) at += 1;
  return at > verb + 1 && at < node && view.lemmas[at] === 'to' && /_VB$/.test(view.tags[at + 1] ?? '');
}

/** "Denies his guilt and has spent 13 years in jail", "said they should rule and called for calm": the speaker's own deed beside what is said. */
function isDoneBeside(view: TreeView, verb: number, node: number): boolean {
  // "The board rejected it, she said, and sent back two bids": the statement goes on.
  if (view.tokens[verb + 1]?.text === ',') return false;
  const chain = ancestorsOf(view, node);
  const below = chain.slice(0, Math.max(0, chain.indexOf(verb)));
  // "Denied it but went further, saying 30 were gone": said after all.
  if (below.some((at) => at !== node && isStatementVerb(view.lemmas[at]))) return false;
  return below.some((at) => at > verb && isDeedBeside(view, verb, at));
}

/** A second verb without a subject of its own, beside the verb of saying, or finite beside an infinitive, which it cannot go on. */
function isDeedBeside(view: TreeView, verb: number, at: number): boolean {
  const first = view.heads[at];
  if (view.labels[at] !== 'conj' || view.pos[at] !== 'VERB') return false;
  // "Put the dead at 118 and the injured at 500"
  if (view.pos[at - 1] === 'DET') return false;
  if (kidsBy(view, at, /^(?:nsubj|nsubj:pass|mark)$/).length > 0) return false;
  if (first === verb) return true;
  return /_VB$/.test(view.tags[first]) && /_VB[DZ]$/.test(view.tags[at]) && isModal(view, first);
}

const isModal = (view: TreeView, verb: number): boolean =>
  kidsBy(view, verb, /^aux$/).some((kid) => /^(?:should|must|would|will|could|can|may|might)$/.test(view.lemmas[kid]));
