// Who says so, read off the tree: verbs of saying above or beside the figure, "according to X", "citing X", "told X".
import type { Span } from '../../model.ts';
import { isSayingVerb } from '../lexicon/lexicon.ts';
import { ancestorsOf, caseOf, isNoun, kidsBy, phraseOf, spanOf, type TreeView } from './tree-view.ts';

export type SourceNode = {
  /** The source's words. */
  readonly span: Span;
  readonly isPronoun: boolean;
  /** The words that attribute. */
  readonly cue: Span;
};

/** Sources that govern a token, innermost first: in "TASS said, citing the ministry" the ministry, then TASS. */
export function sourcesOf(view: TreeView, node: number): readonly SourceNode[] {
  const chain = ancestorsOf(view, node);
  const above = new Set(chain);
  const found: SourceNode[] = [];
  for (const at of chain) {
    for (const kid of view.kids[at]) if (!above.has(kid)) found.push(...besideSource(view, kid, at));
    if (isSaying(view, at) && at !== node) found.push(...verbSources(view, at, above));
  }
  return withoutRepeats(found);
}

const isSaying = (view: TreeView, node: number): boolean =>
  isSayingVerb(view.lemmas[node]) && /^(?:VERB|AUX)$/.test(view.pos[node]);

/** "according to the ministry", "…, the ministry said" hung on what is said. */
function besideSource(view: TreeView, kid: number, at: number): readonly SourceNode[] {
  if (/^according\b/.test(caseOf(view, kid)))
    return [nounSource(view, kid, view.tokens[kid])].filter((one) => one !== null);
  if (view.lemmas[kid] === 'accord') {
    const named = kidsBy(view, kid, /^obl$/)[0];
    return named === undefined ? [] : [nounSource(view, named, view.tokens[kid])].filter((one) => one !== null);
  }
  if (!isSaying(view, kid) || !isTagOf(view, kid, at)) return [];
  return verbSources(view, kid, new Set());
}

/** A verb of saying beside the clause and not inside it: "…, the ministry said". A complement of its own makes it another statement. */
function isTagOf(view: TreeView, kid: number, at: number): boolean {
  if (/^(?:parataxis|discourse|dep|appos)$/.test(view.labels[kid]))
    return kidsBy(view, kid, /^(?:ccomp|obj)$/).length === 0;
  if (!/^(?:conj|ccomp|advcl)$/.test(view.labels[kid]) || kid < at) return false;
  return kidsBy(view, kid, /^(?:cc|mark|ccomp|obj)$/).length === 0;
}

/** What a verb of saying names: whom it cites, its subject, the outlet that was told. */
function verbSources(view: TreeView, verb: number, above: ReadonlySet<number>): readonly SourceNode[] {
  const cue = view.tokens[verb];
  const cited = citedBy(view, verb);
  if (view.lemmas[verb] === 'cite' || view.lemmas[verb] === 'quote') {
    const object = kidsBy(view, verb, /^(?:obj|obl)$/).find((kid) => !above.has(kid));
    return object === undefined ? [] : [nounSource(view, object, cue)].filter((one) => one !== null);
  }
  const subject = subjectOfSaying(view, verb, above);
  const told = /^(?:tell|inform)$/.test(view.lemmas[verb])
    ? kidsBy(view, verb, /^(?:obj|iobj)$/).find((kid) => isOutlet(view, kid))
    : undefined;
  return [cited, subject, told === undefined ? null : nounSource(view, told, cue)].filter((one) => one !== null);
}

function citedBy(view: TreeView, verb: number): SourceNode | null {
  const citing = view.kids[verb].find(
    (kid) => kid > verb && /^(?:cite|quote|mention)$/.test(view.lemmas[kid]) && view.tags[kid] === 'VERB_VBG',
  );
  const object =
    citing === undefined
      ? undefined
      : kidsBy(view, citing, /^(?:obj|obl|ccomp|nmod)$/).find((kid) => isNoun(view, kid));
  return citing === undefined || object === undefined ? null : nounSource(view, object, view.tokens[citing]);
}

function subjectOfSaying(view: TreeView, verb: number, above: ReadonlySet<number>): SourceNode | null {
  for (let at = verb, step = 0; at >= 0 && step < 3; at = view.heads[at], step += 1) {
    const subject = kidsBy(view, at, /^(?:nsubj|obl:agent)$/).find((kid) => !above.has(kid));
    if (subject !== undefined) {
      const isRelative = /_W$/.test(view.tags[subject]);
      const named = isRelative && /^acl/.test(view.labels[at]) ? view.heads[at] : subject;
      return isRelative && named === subject ? null : nounSource(view, named, view.tokens[verb]);
    }
    if (/^acl/.test(view.labels[at]) && !above.has(view.heads[at]))
      return nounSource(view, view.heads[at], view.tokens[verb]);
    if (!/^(?:conj|xcomp|advcl)$/.test(view.labels[at])) return null;
  }
  return null;
}

const isOutlet = (view: TreeView, node: number): boolean =>
  view.pos[node] === 'PROPN' ||
  /^(?:agency|newspaper|broadcaster|television|radio|channel|magazine)$/.test(view.lemmas[node]);

function nounSource(view: TreeView, node: number, cue: Span): SourceNode | null {
  if (node < 0) return null;
  const isPronoun = view.pos[node] === 'PRON' && /^(?:he|she|they|it|we|i)$/.test(view.lemmas[node]);
  const isNumber = view.pos[node] === 'NUM' || /^(?:this|that|there|what|which)$/.test(view.lemmas[node]);
  if (isNumber || (!isPronoun && !isNoun(view, node) && view.pos[node] !== 'PRON' && view.pos[node] !== 'ADJ'))
    return null;
  const words = nameWords(view, node);
  return { span: spanOf(view, words), isPronoun, cue: { start: cue.start, end: cue.end } };
}

/** A name alone, where there is one; else the noun with what tells which: "an employee at a hospital". */
function nameWords(view: TreeView, node: number): readonly number[] {
  const outside =
    view.pos[node] === 'PROPN'
      ? /^(?:acl|acl:relcl|appos|parataxis|conj|cc|punct|advcl|ccomp|nmod|det|nmod:unmarked)$/
      : /^(?:acl|acl:relcl|appos|parataxis|conj|cc|punct|advcl|ccomp|det)$/;
  const words = phraseOf(view, node, outside);
  const end = words.indexOf(node);
  // What stands before the name belongs to it as far as it is unbroken: "Kazakh state | media".
  let first = end;
  while (first > 0 && words[first - 1] === words[first] - 1) first -= 1;
  return words.slice(first);
}

function withoutRepeats(found: readonly SourceNode[]): readonly SourceNode[] {
  return found.filter((one, i) => found.findIndex((other) => other.span.start === one.span.start) === i);
}
