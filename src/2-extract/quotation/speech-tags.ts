// The words beside a quotation that name its speaker: “…,” the woman said; the woman said: “…”.
import type { Span } from '../../model.ts';
import { isStatementVerb, leadsInSpeech, tagsSpeech } from '../lexicon/speech.ts';
import { quotedAsSaying, sayingOf } from '../tree/quoted-as-saying.ts';
import { phraseSource, type SourceNode } from '../tree/source-node.ts';
import { isTail, verbSources } from '../tree/source-subject.ts';
import { isNoun, type TreeView } from '../tree/tree-view.ts';

/** Words between the closing mark and the verb of saying. More would reach into the next clause. */
const REACH = 24;
const NOTHING: ReadonlySet<number> = new Set();

/** Behind the closing mark, up to the end of the sentence or the next quotation: innermost source first. */
export function tagBehind(view: TreeView, span: Span, limit: number): readonly SourceNode[] {
  const from = view.tokens.findIndex((token) => token.start >= span.end && /[\p{L}\p{N}]/u.test(token.text));
  if (from < 0 || view.tokens[from].start >= limit) return [];
  if (/^according$/i.test(view.tokens[from].text)) return phraseSource(view, from + 2, from);
  const verb = speechVerb(view, from, limit);
  if (verb < 0) return [];
  const quoted = quotedAsSaying(view, verb);
  if (quoted !== null) return quoted;
  const others = verbSources(view, verb, NOTHING).filter(
    (source) => source.isHearer || source.cue.start > view.tokens[verb].start,
  );
  return [...subjectOf(view, from, verb), ...others];
}

/** The first verb behind the mark must be one of saying, but for those of "who" clauses. */
function speechVerb(view: TreeView, from: number, limit: number): number {
  for (let i = from; i < view.tokens.length && i < from + REACH && view.tokens[i].start < limit; i += 1) {
    if (/^[.!?;:]$/.test(view.tokens[i].text)) return -1;
    const isVerb =
      /^(?:VERB|AUX)$/.test(view.pos[i]) || /^(?:said|says|told|added|adds|wrote)$/.test(view.tokens[i].text);
    if (!isVerb) continue;
    // “…,” the agency quoted Marsh as saying.
    const saying = sayingOf(view, i);
    if (saying >= 0) return saying;
    if (tagsSpeech(view.lemmas[i]) || /^(?:said|says|told|added)$/.test(view.tokens[i].text)) return i;
    const isAside = /_VB[GN]$/.test(view.tags[i]) || view.pos[i] === 'AUX' || isInRelative(view, i, from);
    if (!isAside) return -1;
  }
  return -1;
}

const isInRelative = (view: TreeView, verb: number, from: number): boolean =>
  view.tokens.slice(from, verb).some((token) => /^(?:who|which|whose|that)$/i.test(token.text));

function subjectOf(view: TreeView, from: number, verb: number): readonly SourceNode[] {
  if (verb > from && view.tokens.slice(from, verb).some((_, k) => isNominal(view, from + k)))
    return phraseSource(view, from, verb);
  const behind = view.tokens.findIndex((token, i) => i > verb && /[\p{L}\p{N}]/u.test(token.text));
  return behind < 0 ? [] : phraseSource(view, behind, verb);
}

const isNominal = (view: TreeView, at: number): boolean => isNoun(view, at) || /^(?:PRON|NUM)$/.test(view.pos[at]);

/** Before the opening mark in the same sentence: the last verb that leads in speech, or the clause before a colon. */
export function tagBefore(view: TreeView, span: Span, limit: number): readonly SourceNode[] {
  const open = view.tokens.findIndex((token) => token.end > span.start);
  const end = open < 0 ? view.tokens.length : open;
  const isLedIn = view.tokens[end - 1]?.text === ':';
  const verbs = view.tokens
    .flatMap((token, i) => (i < end && token.start >= limit && view.pos[i] === 'VERB' ? [i] : []))
    .reverse();
  // "Another man told us that people want the truth, adding: “…”": whoever speaks in the sentence, before any other subject.
  const candidates = [...verbs.filter((verb) => leadsInSpeech(view.lemmas[verb])), ...(isLedIn ? verbs : [])];
  for (const verb of candidates) {
    const sources = verbSources(view, verb, NOTHING).filter((source) => source.head < end);
    if (sources.some((source) => !source.isHearer)) return sources;
  }
  return accordingBefore(view, end);
}

/** Words behind the verb of a sentence that is nothing but a speech tag: "Marsh added on Friday." */
const LONGEST_TAIL = 5;

/** “What can one do?” Marsh asked: the tag is a sentence of its own. */
export function tagSentence(view: TreeView, span: Span): readonly SourceNode[] {
  const sources = tagBehind(
    view,
    { start: span.start, end: Math.min(span.end, view.tokens[0]?.start ?? 0) },
    Number.POSITIVE_INFINITY,
  );
  const cue = sources[0]?.cue;
  const behind = cue === undefined ? [] : view.tokens.filter((token) => token.start > cue.start);
  return behind.length <= LONGEST_TAIL ? sources : [];
}

/** "According to the ministry, “…”" */
function accordingBefore(view: TreeView, end: number): readonly SourceNode[] {
  const at = view.tokens
    .slice(0, end)
    .findLastIndex((token, i) => /^according$/i.test(token.text) && view.tokens[i + 1]?.text === 'to');
  return at < 0 ? [] : phraseSource(view, at + 2, at);
}

/** The statements of a sentence outside quotation marks, the one that ends it first: each a list of sources. */
export function statementsOf(view: TreeView, quoted: readonly Span[]): readonly (readonly SourceNode[])[] {
  const verbs = view.tokens.flatMap((token, i) => {
    const isInside = quoted.some((span) => token.start >= span.start && token.end <= span.end);
    return !isInside && /^(?:VERB|AUX)$/.test(view.pos[i]) && isStatementVerb(view.lemmas[i]) ? [i] : [];
  });
  const tails = verbs.filter((verb) => isTail(view, verb));
  return [
    ...[...tails, ...verbs].map((verb) => verbSources(view, verb, NOTHING).filter((source) => !source.isHearer)),
    accordingBefore(view, view.tokens.length),
  ];
}
