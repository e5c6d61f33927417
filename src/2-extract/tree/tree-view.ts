// A dependency tree with the few looks that patterns take at it.
import type { Span } from '../../model.ts';
import { universalTag } from '../parse/inventories.ts';
import type { Tree } from '../parse/tree.ts';

export type TreeView = Tree & {
  /** The children of each token, in order. */
  readonly kids: readonly (readonly number[])[];
  /** The universal part of speech of each token. */
  readonly pos: readonly string[];
};

export function viewOf(tree: Tree): TreeView {
  const kids: number[][] = tree.tokens.map(() => []);
  tree.heads.forEach((head, i) => {
    if (head >= 0) kids[head].push(i);
  });
  const pos = tree.tags.map((tag, i) => (isGluedUnit(tree, i) ? 'SYM' : universalTag(tag)));
  return { ...tree, kids, pos };
}

/** The "C" of "33C" and "minus 31 C." is a unit and no name. */
const isGluedUnit = ({ tokens }: Tree, i: number): boolean =>
  i > 0 && /^[CF]\.$/.test(tokens[i].text) && /^\d+$/.test(tokens[i - 1].text) ? true : isOneLetter(tokens, i);
const isOneLetter = (tokens: Tree['tokens'], i: number): boolean =>
  i > 0 && /^\p{Lu}$/u.test(tokens[i].text) && tokens[i - 1].end === tokens[i].start && /\d$/.test(tokens[i - 1].text);

/** Deeper chains are parse errors. */
const DEEPEST = 40;

/** A token and all above it, nearest first. */
export function ancestorsOf(view: TreeView, node: number): readonly number[] {
  const chain: number[] = [];
  for (let at = node; at >= 0 && chain.length < DEEPEST; at = view.heads[at]) chain.push(at);
  return chain;
}

export const kidsBy = (view: TreeView, node: number, labels: RegExp): readonly number[] =>
  view.kids[node].filter((kid) => labels.test(view.labels[kid]));

export const isNoun = (view: TreeView, node: number): boolean => /^(?:NOUN|PROPN)$/.test(view.pos[node]);
export const isVerb = (view: TreeView, node: number): boolean => view.pos[node] === 'VERB';

/** The preposition of a phrase: "in", "according to". */
export const caseOf = (view: TreeView, node: number): string =>
  kidsBy(view, node, /^case$/)
    .flatMap((kid) => [kid, ...kidsBy(view, kid, /^fixed$/)])
    .map((kid) => view.tokens[kid].text.toLowerCase())
    .join(' ');

/** "Opens", "is serving", "has spent": what a verb tells of now. */
export const isOfNow = (view: TreeView, verb: number): boolean =>
  (view.tags[verb] === 'VERB_VBP' && !isOfOne(view, verb)) ||
  kidsBy(view, verb, /^aux/).some((kid) => view.tags[kid] === 'AUX_VBP');

/** "The quake hit", "the minister quit": with one that does it a present would end in s. */
const isOfOne = (view: TreeView, verb: number): boolean =>
  !view.tokens[verb].text.endsWith('s') &&
  kidsBy(view, verb, /^nsubj$/).some(
    (kid) => view.tags[kid] === 'NOUN' && !/(?:people|police|men|crew|staff)$/.test(view.tokens[kid].text),
  );

/** "The marshals put up $15,000": nobody says it. */
export const hasParticle = (view: TreeView, verb: number): boolean => kidsBy(view, verb, /^compound:prt$/).length > 0;

/** The last name of a person ("Marek" of "Lena B. Marek"), which every article uses; else the word itself. */
export function lastName(view: TreeView, node: number): number {
  if (view.pos[node] !== 'PROPN') return node;
  const parts = kidsBy(view, node, /^flat$/).filter(
    (kid) => view.pos[kid] === 'PROPN' && !/^(?:Jr|Sr|[IVX]+|\p{Lu})\.?$/u.test(view.tokens[kid].text),
  );
  return parts.at(-1) ?? node;
}

/** Clauses and coordinations that hang on a phrase are not part of it. */
const OUTSIDE = /^(?:acl|acl:relcl|appos|parataxis|conj|cc|punct|advcl|ccomp)$/;

/** The tokens of the phrase headed by `node`, in order, without its own preposition. */
export function phraseOf(view: TreeView, node: number, outside: RegExp = OUTSIDE): readonly number[] {
  const found: number[] = [];
  const walk = (at: number, depth: number): void => {
    found.push(at);
    for (const kid of view.kids[at]) {
      const isOwnCase = at === node && /^(?:case|mark|cop|aux|nsubj|nsubj:pass)$/.test(view.labels[kid]);
      if (depth < 6 && !isOwnCase && !outside.test(view.labels[kid])) walk(kid, depth + 1);
    }
  };
  walk(node, 0);
  return found.sort((a, b) => a - b);
}

/** The printed words from the first token of a phrase to its last. */
export function spanOf(view: TreeView, nodes: readonly number[]): Span {
  return { start: view.tokens[nodes[0]].start, end: view.tokens[nodes[nodes.length - 1]].end };
}

/** The highest token of those that a span covers; -1 where it covers none. */
export function topOf(view: TreeView, span: Span): number {
  const covers = (i: number): boolean => i >= 0 && view.tokens[i].start < span.end && view.tokens[i].end > span.start;
  const tops: number[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) if (covers(i) && !covers(view.heads[i])) tops.push(i);
  return tops.find((i) => !/^(?:case|punct|advmod|det|cc)$/.test(view.labels[i])) ?? tops[0] ?? -1;
}
