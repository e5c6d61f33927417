// What a measure is of: "a depth of 10 km", "EDS shares soared $5.27", "bought it for $2.5 billion".
import type { PredicateNode } from './predicate.ts';
import { ancestorsOf, isNoun, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** The noun that is measured; -1 where the tree names none. */
export function measuredNoun(view: TreeView, phrase: number, predicate: PredicateNode | null): number {
  const above = view.heads[phrase];
  if (
    above >= 0 &&
    isNoun(view, above) &&
    /^(?:nmod|compound|nummod|appos|amod|dep|nmod:unmarked)/.test(view.labels[phrase])
  )
    return above;
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
  const isObject = view.labels[phrase] === 'obj';
  const object = isObject ? undefined : kidsBy(view, verb, /^obj$/).find((kid) => isNoun(view, kid) && kid !== phrase);
  if (object !== undefined) return object;
  return subjectOf(view, verb, phrase);
}

/** The subject of a verb, its own or that of the clause it is joined to; -1 for a pronoun. */
export function subjectOf(view: TreeView, verb: number, except: number): number {
  for (let at = verb, step = 0; at >= 0 && step < 3; at = view.heads[at], step += 1) {
    if (/^acl/.test(view.labels[at]) && isNoun(view, view.heads[at])) return view.heads[at];
    const subject = kidsBy(view, at, /^(?:nsubj|nsubj:pass)$/).find((kid) => kid !== except);
    if (subject !== undefined) return isNoun(view, subject) ? subject : -1;
    if (!/^(?:conj|xcomp|advcl)$/.test(view.labels[at])) return -1;
  }
  return -1;
}
