// Figures that stand beside what their sentence tells: in brackets, or behind a name as one of its results.
import type { Figure } from '../quantity/read-figures.ts';
import { nameBeforeBracket } from './owner.ts';
import type { TreeView } from './tree-view.ts';

/** "Marek (21-3, 14 knockouts) won", "Marek, 21-3, 14 knockouts, won": the verb outside tells nothing of what is inside. */
export function isAside(view: TreeView, figure: Figure): boolean {
  const first = view.tokens.findIndex((token) => token.end > figure.start);
  return bracketAt(view, figure) !== null || nameBeforeBracket(view, first) !== undefined;
}

export function bracketAt(view: TreeView, figure: Figure): { readonly opened: number; readonly closed: number } | null {
  const opened = view.tokens.findLastIndex((token) => token.text === '(' && token.end <= figure.start);
  const closed = view.tokens.findIndex((token, i) => i > opened && token.text === ')');
  const isInside = opened >= 0 && (closed < 0 || view.tokens[closed].start >= figure.end);
  return isInside ? { opened, closed: closed < 0 ? view.tokens.length : closed } : null;
}
