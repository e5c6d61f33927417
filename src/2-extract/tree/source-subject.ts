// Whom a verb of saying names: its subject, whom it cites, the outlet that was told.

import { isOpinionVerb } from '../lexicon/speech.ts';
import { classWithObject } from '../lexicon/with-nouns.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { listed, type SourceNode, sourceAt } from './source-node.ts';
import { TIME } from './source-range.ts';
import { isNoun, kidsBy, type TreeView } from './tree-view.ts';

/** What a verb of saying names: whom it cites, its subject, the outlet that was told. */
export function verbSources(view: TreeView, verb: number, above: ReadonlySet<number>): readonly SourceNode[] {
  const cue = view.tokens[verb];
  const quoted = quotedAsSaying(view, verb);
  if (quoted !== null) return quoted;
  if (/^(?:cite|quote|mention)$/.test(view.lemmas[verb]) && view.tags[verb] === 'VERB_VBG') {
    const object = kidsBy(view, verb, /^(?:obj|obl)$/).find((kid) => !above.has(kid));
    return object === undefined ? [] : listed(sourceAt(view, object, cue));
  }
  const subject = subjectOfSaying(view, verb, above);
  const told = isHearerVerb(view, verb)
    ? kidsBy(view, verb, /^(?:obj|iobj)$/).find((kid) => !above.has(kid) && kid > verb)
    : undefined;
  const hearer = told === undefined ? null : sourceAt(view, told, cue);
  return [
    ...listed(citedBy(view, verb)),
    ...listed(subject),
    ...(hearer === null ? [] : [{ ...hearer, isHearer: true }]),
  ];
}

export const isHearerVerb = (view: TreeView, verb: number): boolean => /^(?:tell|inform)$/.test(view.lemmas[verb]);

function citedBy(view: TreeView, verb: number): SourceNode | null {
  const citing = view.kids[verb].find(
    (kid) => kid > verb && /^(?:cite|quote|mention)$/.test(view.lemmas[kid]) && view.tags[kid] === 'VERB_VBG',
  );
  const object =
    citing === undefined
      ? undefined
      : kidsBy(view, citing, /^(?:obj|obl|ccomp|nmod)$/).find((kid) => isNoun(view, kid));
  return citing === undefined || object === undefined ? null : sourceAt(view, object, view.tokens[citing]);
}

/** The subject of the verb, of the clause it is joined to, or the noun it describes. A passive has none. */
export function subjectOfSaying(view: TreeView, verb: number, above: ReadonlySet<number>): SourceNode | null {
  if (isSaidOf(view, verb)) return null;
  const inverted = invertedSubject(view, verb);
  const own = ownSubject(view, verb);
  if (inverted >= 0 && (own === undefined || own > verb || endsClause(view, inverted)) && !above.has(inverted))
    return sourceAt(view, inverted, view.tokens[verb]);
  const adjacent = adjacentSubject(view, verb);
  const isFar =
    own === undefined ||
    own < adjacent - 12 ||
    own > adjacent ||
    (own !== adjacent && kidsBy(view, verb, /^nsubj$/).includes(adjacent)) ||
    view.tokens.slice(own, adjacent).some((token) => /^[,”"]$/.test(token.text));
  if (adjacent >= 0 && !above.has(adjacent) && isFar && !isApposition(view, adjacent, own))
    return sourceAt(view, adjacent, view.tokens[verb]);
  const auxiliary = farAuxiliary(view, verb);
  const perfect = auxiliary < 0 ? undefined : kidsBy(view, auxiliary, /^nsubj$/)[0];
  if (perfect !== undefined && !above.has(perfect)) return sourceAt(view, perfect, view.tokens[verb]);
  if (
    view.tags[verb] === 'VERB_VBN' &&
    !isActive(view, verb) &&
    kidsBy(view, verb, /^(?:nsubj|aux)$/).length === 0 &&
    view.labels[verb] !== 'conj'
  )
    return null;
  if (isActive(view, verb)) return sourceAt(view, view.heads[verb], view.tokens[verb]);
  for (let at = verb, step = 0; at >= 0 && step < 3; at = view.heads[at], step += 1) {
    const found = at === verb && own !== undefined ? [own] : kidsBy(view, at, /^(?:nsubj|obl:agent)$/);
    const subject = found.find((kid) => !above.has(kid));
    // "Police, who had said seven people died, later put it at nine": who is counted in a clause between says nothing.
    if (subject !== undefined && at !== verb && kidsBy(view, subject, /^nummod$/).length > 0) return null;
    if (subject !== undefined) {
      const isRelative = /_W$/.test(view.tags[subject]);
      const named = !isRelative ? subject : /^acl/.test(view.labels[at]) ? view.heads[at] : nounBefore(view, subject);
      return named < 0 ? null : sourceAt(view, named, view.tokens[verb]);
    }
    if (kidsBy(view, at, /^nsubj:pass$/).length > 0) return null;
    if (/^acl/.test(view.labels[at]) && !above.has(view.heads[at]))
      return view.tags[at] === 'VERB_VBN' ? null : sourceAt(view, view.heads[at], view.tokens[verb]);
    if (!/^(?:conj|xcomp|advcl)$/.test(view.labels[at])) return null;
  }
  return null;
}

/** "; police estimated 45,000 marched": a participle right behind its noun has neither object nor figure of its own, so it is the verb. */
export const isActive = (view: TreeView, verb: number): boolean =>
  view.tags[verb] === 'VERB_VBN' &&
  view.labels[verb] === 'acl' &&
  view.heads[verb] === verb - 1 &&
  (view.pos[verb + 1] === 'NUM' || kidsBy(view, verb, /^(?:obj|ccomp)$/).some((kid) => kid > verb));

/** "Lac- | Orle's mayor": of a name in two halves, each a subject, the whole. */
function ownSubject(view: TreeView, verb: number): number | undefined {
  const [own, other] = kidsBy(view, verb, /^nsubj$/);
  const isHalf = other !== undefined && other < verb && view.tokens[own + 1]?.text === '-';
  return isHalf && view.tokens[own].end === view.tokens[own + 1].start ? other : own;
}

/** "Brenn, alleged to have 19 wives", "the merger, announced on May 13": it is said of them, and they say nothing. */
function isSaidOf(view: TreeView, verb: number): boolean {
  if (isFoundSo(view, verb) || isRevealedAs(view, verb)) return true;
  if (!/_VB[DN]$/.test(view.tags[verb]) || !isMark(view, verb - 1)) return false;
  const next = view.tokens[verb + 1]?.text.toLowerCase() ?? '';
  if (next === 'to') return /^(?:allege|say|report|believe|claim|think|rumou?r|know|estimate)$/.test(view.lemmas[verb]);
  const isBare = kidsBy(view, verb, /^(?:nsubj|obj|ccomp|xcomp)$/).length === 0;
  return isBare && view.lemmas[verb] === 'announce' && invertedSubject(view, verb) < 0;
}

/** "Lena Brenn revealed as the new head": a headline's passive. "Confirmed as many as 20" is none. */
const isRevealedAs = (view: TreeView, verb: number): boolean =>
  /_VB[DN]$/.test(view.tags[verb]) &&
  view.tokens[verb + 1]?.text.toLowerCase() === 'as' &&
  !/^(?:many|much|few|little|well|of)$/i.test(view.tokens[verb + 2]?.text ?? '') &&
  kidsBy(view, verb, /^(?:obj|ccomp)$/).length === 0;

/** "Brenn, found guilty in May", "the pair, feared dead": what somebody is, right behind the verb, is a verdict on the subject and no clause. */
function isFoundSo(view: TreeView, verb: number): boolean {
  if (!isOpinionVerb(view.lemmas[verb])) return false;
  const next = verb + 1;
  if (!STATE.test(view.tokens[next]?.text ?? '')) return false;
  return !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(view.pos[next + 1] ?? '');
}

/** Taggers take some of these for nouns and for adverbs. */
const STATE =
  /^(?:guilty|innocent|liable|dead|alive|safe|unharmed|unhurt|injured|wounded|unconscious|missing|drowned|murdered|fit|unfit|responsible)$/i;

/** "the leader, who on Saturday had said": whom the pronoun means, however the clause hangs; -1 where no noun stands there. */
function nounBefore(view: TreeView, pronoun: number): number {
  const at = view.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  return at >= 0 && isNoun(view, at) ? at : -1;
}

/** Words between "had" and its participle: "had at first promised", "has in the past denied". */
const LONGEST_BETWEEN = 3;

/** The "had" of a participle, where the tree takes it for a verb of its own; -1 for none. */
function farAuxiliary(view: TreeView, verb: number): number {
  if (view.tags[verb] !== 'VERB_VBN') return -1;
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - LONGEST_BETWEEN; at -= 1) {
    if (view.lemmas[at] === 'have') return view.pos[at] === 'VERB' && at < verb - 1 ? at : -1;
    if (!/^(?:ADP|ADJ|ADV|DET|NOUN)$/.test(view.pos[at])) return -1;
  }
  return -1;
}

/** "Zas, the group’s head, said" has a comma on either side of what explains the name; ", the group’s head said" has not. */
const isApposition = (view: TreeView, node: number, subject: number | undefined): boolean =>
  subject !== undefined && view.heads[node] === subject && view.labels[node] === 'appos';

/** ", the Office of Product Safety (OPS) said": what stands between a comma and the verb, however the tree is broken. */
function adjacentSubject(view: TreeView, verb: number): number {
  let last = verb - 1;
  while (last > 0 && (view.pos[last] === 'AUX' || view.pos[last] === 'ADV')) last -= 1;
  const isPassive =
    /_VB[DN]$/.test(view.tags[verb]) &&
    view.tokens.slice(last + 1, verb).some((_, k) => view.lemmas[last + 1 + k] === 'be');
  if (isPassive) return -1;
  const isBracket = view.tokens[last]?.text === ')';
  const end = isBracket ? view.tokens.slice(0, last).findLastIndex((token) => token.text === '(') - 1 : last;
  if (end < 0) return -1;
  if (/^(?:he|she|they|it)$/.test(view.lemmas[end]) && view.pos[end] === 'PRON')
    return isMark(view, end - 1) ? end : -1;
  if (!isNoun(view, end)) return -1;
  let first = end;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET|PART|ADP|NUM)$/.test(view.pos[first - 1])) first -= 1;
  const start = first;
  while (first <= end && view.pos[first] === 'ADP') first += 1;
  // "On Sunday officials said"
  const isBehindTime = first > start && first < end && TIME.test(view.tokens[first].text.toLowerCase());
  if (isBehindTime) first += 1;
  const whole = isBehindTime ? start : first;
  const isWhole = whole === 0 || isMark(view, whole - 1);
  if (!isWhole) return -1;
  const preposition = view.tokens.findIndex((_, i) => i > first && i <= end && view.pos[i] === 'ADP');
  return preposition > first ? preposition - 1 : end;
}

export const isMark = (view: TreeView, at: number): boolean => /^[,”"’»:;—–]$/.test(view.tokens[at]?.text ?? '');

/** ", the ministry said on Friday." */
export const isTail = (view: TreeView, verb: number): boolean => {
  const subject = adjacentSubject(view, verb);
  if (subject < 0) return invertedSubject(view, verb) >= 0;
  const isEnd = view.tokens.length - verb <= 6 || /^[,.]$/.test(view.tokens[verb + 1]?.text ?? '.');
  return isEnd && view.tokens.slice(0, subject).some((token) => token.text === ',');
};

const endsClause = (view: TreeView, at: number): boolean => /^[.,]$/.test(view.tokens[at + 1]?.text ?? '.');

/** ", stated the reporter, whom the paper does not name" */
function invertedSubject(view: TreeView, verb: number): number {
  // "Ada Holm, the head of the Red Cross, told Reuters": whom somebody tells is never who says it.
  if (!/_VB[DP]$/.test(view.tags[verb]) || isHearerVerb(view, verb)) return -1;
  if (!/^[,”"’»?!]$/.test(view.tokens[verb - 1]?.text ?? '')) return -1;
  let head = -1;
  for (let at = verb + 1; at < view.tokens.length && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(view.pos[at]); at += 1)
    if (isNoun(view, at)) head = at;
  // "The attack, the worst in years, claimed 88 lives": what it took is no speaker.
  return head >= 0 && classWithObject(view.lemmas[verb], view.lemmas[head]) !== undefined ? -1 : head;
}

/** "must report", "can reveal", "to report": nobody says it yet. */
export const isDemand = (view: TreeView, verb: number): boolean =>
  kidsBy(view, verb, /^(?:aux|mark)$/).some(
    (kid) => kid < verb && /^(?:must|should|can|could|may|might|ought|to)$/.test(view.lemmas[kid]),
  );
