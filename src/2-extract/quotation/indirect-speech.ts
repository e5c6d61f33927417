// What somebody is said to have said, without quotation marks: "X said that …", "…, X said", "according to X, …".
import type { Span } from '../../model.ts';
import { isStatementVerb } from '../lexicon/speech.ts';
import { phraseSource } from '../tree/source-node.ts';
import { isDemand, isTail, verbSources } from '../tree/source-subject.ts';
import { kidsBy, type TreeView } from '../tree/tree-view.ts';
import { type Clause, isClause, isMark, isQuote, trimmed } from './clause-edges.ts';

/** A said clause. `cue`: the verb of saying, or "according"; null for "adding that …", which has its speaker from before. */
export type Said = { readonly span: Span; readonly cue: Span | null };

/** The said clauses of a sentence, the innermost where one holds another. Never one that touches words in quotation marks. */
export function indirectSpeech(view: TreeView, quoted: readonly Span[]): readonly Said[] {
  const clauses = [...view.tokens.keys()]
    .filter((at) => !isQuoted(view, at, quoted))
    .flatMap((at) => clauseSaidAt(view, at) ?? [])
    .map((clause) => trimmed(view, clause))
    .filter((clause) => isClause(view, clause));
  return clauses
    .filter((one, i) => !clauses.some((other, k) => k !== i && holds(one, other) && (k < i || !holds(other, one))))
    .map(({ first, last, cue }) => ({
      span: { start: view.tokens[first].start, end: view.tokens[last].end },
      cue: view.tags[cue] === 'VERB_VBG' && view.lemmas[cue] !== 'accord' ? null : view.tokens[cue],
    }))
    .filter(({ span }) => !quoted.some((other) => other.start < span.end && other.end > span.start));
}

const isQuoted = (view: TreeView, at: number, quoted: readonly Span[]): boolean =>
  quoted.some((span) => view.tokens[at].start >= span.start && view.tokens[at].end <= span.end);
const holds = (outer: Clause, inner: Clause): boolean => outer.first <= inner.first && outer.last >= inner.last;

function clauseSaidAt(view: TreeView, at: number): Clause | null {
  if (/^according$/i.test(view.tokens[at].text) && view.tokens[at + 1]?.text === 'to') return accordingClause(view, at);
  const isVerb = /^(?:VERB|AUX)$/.test(view.pos[at]) && isStatementVerb(view.lemmas[at]) && !isDemand(view, at);
  if (!isVerb) return null;
  // "40 houses burned, the mayor said, after the wind turned", but "At least initially, he said, nobody would leave".
  const told = view.tokens[at + 1]?.text === ',' ? before(view, at) : null;
  return told !== null && isClause(view, told) ? told : (complement(view, at) ?? before(view, at));
}

/** "The ministry said on Friday that five people had died": the clause behind its "that", wherever the day hangs. */
function complement(view: TreeView, verb: number): Clause | null {
  const days = kidsBy(view, verb, /^obl$/).filter((kid) => kid > verb);
  const onDay = days.flatMap((day) => kidsBy(view, day, /^(?:ccomp|acl|acl:relcl)$/)).find((kid) => hasThat(view, kid));
  const top = onDay ?? kidsBy(view, verb, /^ccomp$/).find((kid) => kid > verb);
  if (top === undefined) return null;
  const inside = below(view, top).filter((node) => node > verb);
  const that = inside.find((node) => node < top && view.labels[node] === 'mark' && view.lemmas[node] === 'that');
  const first = (that ?? Math.min(...inside) - 1) + 1;
  const isOther =
    isRelative(view, isMark(view, first) ? first + 1 : first) ||
    view.tokens.slice(verb, first + 1).some(({ text }) => /^[;:]$/.test(text));
  // “…,” said Mara Ostlund, whose house was among them: who speaks is behind the verb, and not what is said.
  const isSpeaker = verbSources(view, verb, new Set()).some(({ head }) => inside.includes(head));
  return isOther || isSpeaker ? null : { first, last: Math.max(...inside), cue: verb };
}

const hasThat = (view: TreeView, clause: number): boolean =>
  kidsBy(view, clause, /^mark$/).some((kid) => kid < clause && view.lemmas[kid] === 'that');

const isRelative = (view: TreeView, at: number): boolean =>
  /^(?:who|whom|whose|which)$/i.test(view.tokens[at]?.text ?? '');

/** "Five people died, the ministry said." */
function before(view: TreeView, verb: number): Clause | null {
  if (!isTail(view, verb)) return null;
  const speaker = verbSources(view, verb, new Set()).find((source) => !source.isHearer);
  if (speaker === undefined) return null;
  const comma = view.tokens.findLastIndex((token, i) => i < Math.min(speaker.first, verb) && token.text === ',');
  return comma < 0 ? null : { first: clauseStart(view, comma), last: beforeMark(view, comma), cue: verb };
}

/** “… “around the clock,” the ministry said”: the mark behind the comma belongs to what is said. */
const beforeMark = (view: TreeView, comma: number): number => (isQuote(view, comma + 1) ? comma + 1 : comma - 1);

function accordingClause(view: TreeView, at: number): Clause | null {
  const [source] = phraseSource(view, at + 2, at);
  if (source === undefined) return null;
  if (at > 1) return { first: clauseStart(view, at), last: at - 1, cue: at };
  const commas = view.tokens.flatMap((token, i) => (i > source.last && token.text === ',' ? [i] : []));
  // "According to the league, which runs the cup, …"
  const comma = isRelative(view, (commas[0] ?? -1) + 1) ? commas[1] : commas[0];
  return comma === undefined ? null : { first: comma + 1, last: view.tokens.length - 1, cue: at };
}

/** Behind the last semicolon or colon, and behind a dateline: "ORLE, May 2 (Agency) - ". */
function clauseStart(view: TreeView, end: number): number {
  const mark = view.tokens.findLastIndex((token, i) => i < end && /^[;:]$/.test(token.text));
  const isDated = /^\p{Lu}{3,}$/u.test(view.tokens[0].text);
  const dash = isDated ? view.tokens.findIndex((token, i) => i <= DATELINE && /^[-–—]$/.test(token.text)) : -1;
  return Math.max(mark, dash < end ? dash : -1) + 1;
}

/** Tokens of a dateline at most. */
const DATELINE = 14;

function below(view: TreeView, top: number): readonly number[] {
  const found = [top];
  for (const node of found) found.push(...view.kids[node]);
  return found;
}
