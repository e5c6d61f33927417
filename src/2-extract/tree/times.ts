// Which of a sentence's dates governs a figure: one that hangs on a word above it. "a region devastated by the tsunami of
// 2004" dates the tsunami and not the dead of the main clause.
import type { Span } from '../../model.ts';
import { ancestorsOf, isOfNow, type TreeView, topOf } from './tree-view.ts';

export type DatedSpan = Span & { readonly value: string };

/** The governing dates, nearest first. */
export function governingDates<T extends DatedSpan>(view: TreeView, node: number, dates: readonly T[]): readonly T[] {
  const chain = presentOf(view, ancestorsOf(view, node));
  return dates
    .map((date) => ({ date, depth: chain.indexOf(attachmentOf(view, topOf(view, date))) }))
    .filter(({ depth }) => depth >= 0)
    .sort((a, b) => a.depth - b.depth)
    .map(({ date }) => date);
}

/** The word that a date says the time of. */
const attachmentOf = (view: TreeView, top: number): number =>
  top < 0 ? -2 : view.heads[top] < 0 ? top : view.heads[top];

/** "The mill, which employs 850 people, closes in 2033": what a clause tells in the present is not of the day around it. */
function presentOf(view: TreeView, chain: readonly number[]): readonly number[] {
  const end = chain.findIndex((at) => view.labels[at] === 'acl:relcl' && isOfNow(view, at));
  return end < 0 ? chain : chain.slice(0, end + 1);
}
