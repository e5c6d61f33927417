// Where a said clause begins and ends, as far as the words at its edges tell.
import { isStatementVerb } from '../lexicon/speech.ts';
import { rivalVerb } from '../tree/rival-statement.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** Tokens of a clause, the last included. */
export type Clause = { readonly first: number; readonly last: number; readonly cue: number };

/** Clauses of fewer words say too little to be compared: "as he said". */
const FEWEST_WORDS = 4;

export const isMark = (view: TreeView, at: number): boolean =>
  /^[^\p{L}\p{N}$€£%()[\]“”"]+$/u.test(view.tokens[at]?.text ?? '');

/** Up to ", adding that …" and ", while the union said …", without the marks and the "that" around it. */
export function trimmed(view: TreeView, clause: Clause): Clause {
  let { first, last } = clause;
  const next = view.tokens.findIndex(
    (token, i) =>
      i > first &&
      i < last &&
      ((token.text === ',' && startsOtherStatement(view, i + 1)) || isBetween(rivalVerb(view, i), i, last)),
  );
  if (next >= 0) last = next - 1;
  while (first < last && (isMark(view, first) || isJoint(view, first))) first += 1;
  while (last > first && isMark(view, last)) last -= 1;
  if (view.tokens.slice(first, last + 1).filter((_, i) => isQuote(view, first + i)).length % 2 === 0)
    return { first, last, cue: clause.cue };
  if (isQuote(view, first)) first += 1;
  else if (isQuote(view, last + 1)) last += 1;
  else if (isQuote(view, last)) last -= 1;
  return { first, last, cue: clause.cue };
}

export const isQuote = (view: TreeView, at: number): boolean => /^[“”"]$/.test(view.tokens[at]?.text ?? '');
/** "that", "but": what joins the clause to the words around it. */
const isJoint = (view: TreeView, at: number): boolean =>
  /^(?:mark|cc)$/.test(view.labels[at]) && /^(?:that|but|and)$/i.test(view.tokens[at].text);

const startsOtherStatement = (view: TreeView, at: number): boolean =>
  view.tags[at] === 'VERB_VBG' && (isStatementVerb(view.lemmas[at]) || /^(?:cite|quote)$/.test(view.lemmas[at]));

const isBetween = (at: number, first: number, last: number): boolean => at > first && at <= last;

/** Words enough, and a verb among them. */
export function isClause(view: TreeView, { first, last }: Clause): boolean {
  const words = view.tokens.slice(first, last + 1).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  return words.length >= FEWEST_WORDS && view.pos.slice(first, last + 1).some((pos) => /^(?:VERB|AUX)$/.test(pos));
}
