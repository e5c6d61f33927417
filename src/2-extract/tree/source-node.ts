// The source that a noun, a pronoun or a phrase names.

import type { Span } from '../../model.ts';
import { isRoleWord } from '../attribution/source-phrase.ts';
import { type NodeRange, sourceRange, TIME } from './source-range.ts';
import { isNoun, kidsBy, type TreeView } from './tree-view.ts';

export type SourceNode = NodeRange & {
  /** The noun or pronoun that names the source. */
  readonly head: number;
  readonly isPronoun: boolean;
  /** The one who was told, if it is an outlet: the last to tell it. */
  readonly isHearer: boolean;
  /** The words that attribute. */
  readonly cue: Span;
};

/** The source that a noun, or its apposition, names; null for things and for "this" and "that". */
export function sourceAt(view: TreeView, node: number, cue: Span): SourceNode | null {
  const isPronoun = view.pos[node] === 'PRON' && /^(?:he|she|they|it|him|her)$/.test(view.lemmas[node]);
  const isName = isNoun(view, node) || (view.pos[node] === 'ADJ' && /^\p{L}/u.test(view.tokens[node].text));
  if (!isPronoun && !isName) return null;
  const head = isPronoun ? node : overDay(view, nameOf(view, node));
  const range = isPronoun ? { first: node, last: node } : sourceRange(view, head);
  return { ...range, head, isPronoun, isHearer: false, cue: { start: cue.start, end: cue.end } };
}

/** "The group’s secretary-general, Stanislav Zas, told": the name in apposition. */
function nameOf(view: TreeView, node: number): number {
  const twin = twinOf(view, node);
  if (twin !== undefined) return twin;
  if (view.pos[node] === 'PROPN') return node;
  const named = kidsBy(view, node, /^(?:appos|flat)$/).find(
    (kid) => kid > node && kid - node <= 5 && view.pos[kid] === 'PROPN' && /^\p{Lu}\p{L}/u.test(view.tokens[kid].text),
  );
  return named ?? nameBehindComma(view, node) ?? node;
}

/** "On Thursday | Tessel said", "last June | Tessel said": a name begins behind the time, though the tree makes one of both. */
function overDay(view: TreeView, head: number): number {
  const isLedIn = /^(?:on|in|by|since|last|next|this|late|early)$/i.test(view.tokens[head - 1]?.text ?? '');
  const isTime = isLedIn && TIME.test(view.tokens[head].text.toLowerCase());
  return isTime && view.pos[head + 1] === 'PROPN' ? head + 1 : head;
}

/** "Acme executive vice president Ada Holm said": of two subjects side by side the name behind the office. */
function twinOf(view: TreeView, node: number): number | undefined {
  if (!/^nsubj/.test(view.labels[node]) || view.heads[node] < node) return undefined;
  const twin = kidsBy(view, view.heads[node], /^nsubj/).find((kid) => kid > node && view.pos[kid] === 'PROPN');
  if (twin === undefined || twin > view.heads[node]) return undefined;
  const between = [...view.tokens.keys()].slice(node + 1, twin);
  const isPlain = between.every(
    (at) => /^(?:ADJ|NOUN|PROPN)$/.test(view.pos[at]) && /^\p{L}/u.test(view.tokens[at].text),
  );
  return isPlain && between.some((at) => isRoleWord(view.lemmas[at])) ? twin : undefined;
}

/** "the mayor of Elk Harrow, Dale Pruitt, told": two or three capitalised words between commas, however they hang. */
function nameBehindComma(view: TreeView, node: number): number | undefined {
  if (!isRoleWord(view.lemmas[node])) return undefined;
  const comma = view.tokens.findIndex((token, i) => i > node && i <= node + 5 && token.text === ',');
  if (comma < 0 || view.tokens.slice(node + 1, comma).some((_, k) => /^(?:VERB|AUX)$/.test(view.pos[node + 1 + k])))
    return undefined;
  let next = comma + 1;
  while (/^(?:\p{Lu}|-$)/u.test(view.tokens[next]?.text ?? '')) next += 1;
  const isName = next - comma >= 3 && next - comma <= 6 && /^[,.;]$/.test(view.tokens[next]?.text ?? '.');
  return isName ? next - 1 : undefined;
}

/** The source that the phrase at `from` names, whatever the tree makes of it. */
export function phraseSource(view: TreeView, from: number, cue: number): readonly SourceNode[] {
  let head = -1;
  for (let at = from; at < view.tokens.length; at += 1) {
    const { text } = view.tokens[at];
    const isPronoun = view.pos[at] === 'PRON' && head < 0;
    const isOffice =
      text === 'of' && head === at - 1 && isRoleWord(view.lemmas[head]) && isName(view, at + 1) && isName(view, at + 2);
    if (isNoun(view, at) || isPronoun) head = at;
    else if (isOffice) continue;
    else if (
      !/^(?:DET|ADJ|NUM|PART|X|ADV)$/.test(view.pos[at]) &&
      !/^(?:-|’s|'s|“|")$/.test(text) &&
      !isTitleStop(view, at)
    )
      break;
    if (isPronoun && /^(?:he|she|they|it)$/i.test(text)) break;
  }
  return listed(head < 0 ? null : sourceAt(view, head, view.tokens[cue]));
}

const isName = (view: TreeView, at: number): boolean => /^\p{Lu}/u.test(view.tokens[at]?.text ?? '');

const isTitleStop = (view: TreeView, at: number): boolean =>
  view.tokens[at].text === '.' &&
  /^(?:mr|mrs|ms|dr|gen|col|sen|gov|lt|sgt|prof|capt|\p{L})$/iu.test(view.tokens[at - 1]?.text ?? '');

export const listed = (source: SourceNode | null): readonly SourceNode[] => (source === null ? [] : [source]);

export function withoutRepeats(found: readonly SourceNode[]): readonly SourceNode[] {
  return found.filter((one, i) => found.findIndex((other) => other.head === one.head) === i);
}
