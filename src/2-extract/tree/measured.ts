// What a measure is of: "a depth of 10 km", "Orlec shares soared $5.27", "bought it for $2.5 billion".

import { isMeasure } from './counted.ts';
import type { PredicateNode } from './predicate.ts';
import { ancestorsOf, caseOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** The noun that is measured; -1 where the tree names none. */
export function measuredNoun(view: TreeView, phrase: number, predicate: PredicateNode | null): number {
  const inNoun = heldIn(view, phrase);
  if (inNoun >= 0) return inNoun;
  if (isSaidOfPronoun(view, phrase)) return -1;
  const worth = worthIt(view, phrase);
  if (worth >= 0) return worth;
  const estimated = estimatedAt(view, phrase);
  if (estimated >= 0) return estimated;
  const above = view.heads[phrase];
  if (
    above >= 0 &&
    isNoun(view, above) &&
    !isMeasure(view, above) &&
    !TIME.test(view.tokens[above].text) &&
    /^(?:nmod|compound|nummod|appos|amod|dep|nmod:unmarked)/.test(view.labels[phrase])
  )
    // "Rents rose by an average of 8.2 percent": of the rents.
    return isMeanOf(view, above, phrase) ? measuredNoun(view, above, predicate) : above;
  // "Profit was £86m", "the firm is worth $2 billion": the subject of what the figure says.
  for (const node of ancestorsOf(view, phrase).slice(0, 3)) {
    if (isVerb(view, node)) break;
    const named = kidsBy(view, node, /^nsubj$/).find((kid) => isNoun(view, kid));
    if (named !== undefined) return named;
  }
  const verb =
    predicate !== null && isVerb(view, predicate.node)
      ? predicate.node
      : (ancestorsOf(view, phrase).find((node) => isVerb(view, node)) ?? -1);
  if (verb < 0) return -1;
  const isObject = view.labels[phrase] === 'obj' && !isNoun(view, view.heads[phrase]);
  // "Sentenced him to 12 years": no years of the judge's.
  if (predicate !== null && PUNISHES.test(predicate.event) && kidsBy(view, verb, /^obj$/).length > 0) return -1;
  const object = isObject
    ? undefined
    : kidsBy(view, verb, /^obj$/).find(
        (kid) => isNoun(view, kid) && kid !== phrase && !FRACTION.test(view.lemmas[kid]),
      );
  if (object !== undefined) return object;
  return subjectOf(view, verb, phrase);
}

/** "Will cost 3.4 million euros, two-thirds of which": no third is measured. */
const FRACTION = /^(?:half|third|quarter|fifth|tenth)$/;
const PUNISHES = /^(?:sentence|jail|ban|suspend)$/;

const isMeanOf = (view: TreeView, noun: number, phrase: number): boolean =>
  /^(?:average|mean|median|maximum|minimum|mere|staggering|whopping)$/.test(view.lemmas[noun]) &&
  caseOf(view, phrase) === 'of' &&
  view.heads[noun] >= 0;

/** "Seized jewels worth an estimated €12m": the noun before the word, wherever the tree hangs it; -1 without. */
function worthIt(view: TreeView, phrase: number): number {
  const worth = view.lemmas.findLastIndex((lemma, i) => i < phrase && i >= phrase - WORTH_REACH && lemma === 'worth');
  const isNext =
    worth > 0 && view.pos.slice(worth + 1, phrase).every((pos) => /^(?:ADV|ADP|ADJ|DET|SYM|NUM|VERB)$/.test(pos));
  // "480 kg of cocaine, worth about $60 million"
  const noun = view.tokens[worth - 1]?.text === ',' ? worth - 2 : worth - 1;
  return isNext && view.pos[noun] === 'NOUN' && !isMeasure(view, noun) ? noun : -1;
}
/** Words that soften a price: "worth more than an estimated". */
const WORTH_REACH = 6;

/** "She thinks it will be nearer $35m": what "it" is, stands in a sentence before. */
function isSaidOfPronoun(view: TreeView, phrase: number): boolean {
  const pronoun = view.lemmas.findLastIndex((lemma, i) => i < phrase && lemma === 'it');
  if (pronoun < 0 || view.pos[pronoun] !== 'PRON' || view.pos[pronoun + 1] !== 'AUX') return false;
  return view.pos.slice(pronoun + 1, phrase).every((pos) => /^(?:AUX|VERB|ADV|ADJ|PART|ADP|DET|NUM|SYM)$/.test(pos));
}

/** A day or a month that a broken tree puts over a figure is not what is measured. */
const TIME =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/u;

/** "$39 billion in revenue", "$10 million in cash": what the money is; "in the country" and "in 2008" are none. */
function heldIn(view: TreeView, phrase: number): number {
  const isIn = (node: number): boolean =>
    view.pos[node] === 'NOUN' && caseOf(view, node) === 'in' && kidsBy(view, node, /^det$/).length === 0;
  // "earned $716 million on $22 billion in revenue": of the sum before it, wherever a broken tree hangs it.
  const of =
    view.kids[phrase].find((kid) => kid > phrase && isIn(kid) && !hasSumBetween(view, phrase, kid)) ??
    view.pos.findIndex((_, node) => node > phrase && isIn(node) && sumBefore(view, node) === phrase);
  const isTime = of >= 0 && /^(?:year|month|week|day|quarter|total|part|place|turn|fact)$/.test(view.lemmas[of]);
  return isTime ? -1 : of;
}

const hasSumBetween = (view: TreeView, phrase: number, noun: number): boolean =>
  view.tokens.slice(phrase + 1, noun).some(({ text }) => /^[$€£]$/.test(text));

/** The sign of the sum that a noun follows with nothing but "in" between; -1 for none. */
function sumBefore(view: TreeView, noun: number): number {
  const last = view.pos.findLastIndex((pos, i) => i < noun - 1 && pos !== 'NUM');
  return view.lemmas[noun - 1] === 'in' && last >= 0 && /^[$€£]$/.test(view.tokens[last].text) ? last : -1;
}

/** "puts the market for grain at $70 billion": what is valued stands before the "at", wherever the tree hangs it; -1 without. */
export function estimatedAt(view: TreeView, phrase: number): number {
  if (caseOf(view, phrase) !== 'at') return -1;
  const verb = ancestorsOf(view, phrase).find((node) => ESTIMATES.test(view.lemmas[node]) && isVerb(view, node));
  if (verb === undefined) return -1;
  // "the damage at €180 million and the loss at €2 million": the nearest of them.
  const objects = kidsBy(view, verb, /^obj$/).flatMap((kid) => [kid, ...kidsBy(view, kid, /^conj$/)]);
  return objects.findLast((kid) => isNoun(view, kid) && kid < phrase) ?? -1;
}

const ESTIMATES = /^(?:put|value|estimate|price|assess|appraise|set|peg)$/;

/** The subject of a verb, its own or that of the clause it is joined to; -1 for a pronoun. */
export function subjectOf(view: TreeView, verb: number, except: number): number {
  const subject = subjectAt(view, verb, except);
  return subject >= 0 && isNoun(view, subject) && !TIME.test(view.tokens[subject].text) ? subject : -1;
}

/** The same with pronouns; -1 where there is none. */
export function subjectAt(view: TreeView, verb: number, except = -1): number {
  for (let at = verb, step = 0; at >= 0 && step < 3; at = view.heads[at], step += 1) {
    if (/^acl/.test(view.labels[at]) && isNoun(view, view.heads[at])) return view.heads[at];
    const subject = kidsBy(view, at, /^(?:nsubj|nsubj:pass)$/).find((kid) => kid !== except);
    if (subject !== undefined) return subject;
    if (!/^(?:conj|xcomp|advcl)$/.test(view.labels[at])) return -1;
  }
  return -1;
}
