// Who says what a sentence says. A cue governs its sentence; quoted sentences behind it and pronouns carry it on.
import type { Sentence, Token } from '../../lib/tokens.ts';
import type { Attribution, Span } from '../../model.ts';
import { type Cue, findCues, isPlausibleSource } from './cues.ts';
import { isAnonymous, type KnownSources, resolveSource, sourceName } from './sources.ts';

/** One for each article: what has been named so far, and who spoke last. */
export type Speakers = { readonly known: KnownSources; last: string | null };

export const newSpeakers = (): Speakers => ({ known: new Map(), last: null });

export type SentenceAttribution = {
  /** The attribution that governs a span of the sentence; undefined where the outlet itself speaks. */
  readonly of: (span: Span) => Attribution | undefined;
};

type Resolved = { readonly cue: Cue; readonly name: string; readonly hearer: string | null; readonly span: Span };

/** Reads the cues of one sentence, in order of the article: `speakers` is carried from sentence to sentence. */
export function attributeSentence(
  text: string,
  sentence: Sentence,
  isInsideQuotation: boolean,
  speakers: Speakers,
): SentenceAttribution {
  const resolved = findCues(sentence)
    .map((cue) => resolveCue(text, sentence, cue, speakers))
    .filter((cue) => cue !== null);
  const carried = isInsideQuotation && resolved.length === 0 ? speakers.last : null;
  const speaker = resolved.find((one) => one.cue.kind === 'verb') ?? resolved[0];
  if (speaker !== undefined) speakers.last = speaker.name;
  return { of: (span) => attributionOf(span, sentence, resolved, carried) };
}

function resolveCue(text: string, sentence: Sentence, cue: Cue, speakers: Speakers): Resolved | null {
  const tokens = sentence.tokens;
  if (cue.source === null || !isPlausibleSource(tokens, cue.source)) return null;
  const span = { start: tokens[cue.at].start, end: tokens[cue.at].end };
  const printed = sourceName(text, tokens, cue.source);
  const name = isPronoun(tokens, cue) ? speakers.last : resolveSource(printed, speakers.known);
  if (name === null) return null;
  const hearer = cue.hearer === null ? null : resolveSource(sourceName(text, tokens, cue.hearer), speakers.known);
  return { cue, name, hearer, span };
}

const isPronoun = (tokens: readonly Token[], cue: Cue): boolean =>
  cue.source !== null &&
  cue.source.next - cue.source.first === 1 &&
  /^(?:he|she|they|it)$/.test(tokens[cue.source.first].lower);

function attributionOf(
  span: Span,
  sentence: Sentence,
  cues: readonly Resolved[],
  carried: string | null,
): Attribution | undefined {
  const governing = cues.filter((one) => governs(one, span, sentence));
  if (governing.length === 0) {
    return carried === null
      ? undefined
      : { source: carried, chain: [carried], cue: null, anonymous: isAnonymous(carried) };
  }
  const ordered = [...governing].sort((a, b) => depth(a) - depth(b));
  const chain = [...new Set(ordered.flatMap((one) => (one.hearer === null ? [one.name] : [one.hearer, one.name])))];
  const source = chain[chain.length - 1];
  return { source, chain, cue: ordered[ordered.length - 1].span, anonymous: isAnonymous(source) };
}

/** A clause behind the cue, or the clause before it; a figure inside the source's own description is not said by it. */
function governs(one: Resolved, span: Span, sentence: Sentence): boolean {
  const { cue } = one;
  const tokens = sentence.tokens;
  if (
    cue.source !== null &&
    span.start >= tokens[cue.source.first].start &&
    span.end <= tokens[cue.source.next - 1].end
  )
    return false;
  return cue.side === 'behind'
    ? span.start > tokens[cue.at].start
    : span.end <= tokens[cue.at].start || cue.kind !== 'verb';
}

/** The outermost teller first: agencies that report before those they cite. */
const depth = (one: Resolved): number => (one.cue.kind === 'citing' ? 2 : one.cue.side === 'before' ? 0 : 1);
