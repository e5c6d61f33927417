// Whose figure it is: "IBM's 10 percent share", "EDS shares", "Klitschko (52-3)", "HP had $10 billion in cash".

import { subjectOf } from './measured.ts';
import type { PredicateNode } from './predicate.ts';
import { caseOf, isVerb, kidsBy, type TreeView } from './tree-view.ts';

/** The proper name that owns the figure, as printed; undefined where none is named. */
export function ownerOf(
  view: TreeView,
  phrase: number,
  head: number,
  predicate: PredicateNode | null,
): string | undefined {
  const nodes = [...new Set([head, phrase, view.heads[phrase]])].filter((node) => node >= 0);
  for (const node of nodes) {
    const owner = possessorOf(view, node);
    if (owner !== undefined) return owner;
  }
  if (predicate === null || !isVerb(view, predicate.node)) return undefined;
  const subject = subjectOf(view, predicate.node, phrase);
  return subject < 0 ? undefined : (nameOf(view, subject) ?? possessorOf(view, subject));
}

function possessorOf(view: TreeView, node: number): string | undefined {
  if (view.pos[node] === 'PROPN') return nameOf(view, node);
  for (const kid of view.kids[node]) {
    const isPossessor =
      view.labels[kid] === 'nmod:poss' || (view.labels[kid] === 'nmod' && /^(?:of|for|by|at)$/.test(caseOf(view, kid)));
    const isCompound = view.labels[kid] === 'compound' && view.pos[kid] === 'PROPN';
    const name = isPossessor || isCompound ? nameOf(view, kid) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A proper name with the names that belong to it; days and months are none. */
function nameOf(view: TreeView, node: number): string | undefined {
  if (view.pos[node] !== 'PROPN' || TIME.test(view.tokens[node].text)) return undefined;
  const words = [node, ...kidsBy(view, node, /^(?:compound|flat)$/).filter((kid) => view.pos[kid] === 'PROPN')];
  return words
    .sort((a, b) => a - b)
    .map((word) => view.tokens[word].text)
    .join(' ');
}

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
