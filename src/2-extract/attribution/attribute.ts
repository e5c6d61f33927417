// Who says what an article says: the speaker of each quotation and the source of each figure, read once, in order.

import { once } from '../../lib/once.ts';
import type { Attribution, Span } from '../../model.ts';
import { isFigureVerb, isOpinionVerb, isStatementVerb, tagsSpeech } from '../lexicon/speech.ts';
import { overlapping } from '../overlapping.ts';
import type { FoundQuotation } from '../quotation/find-quotations.ts';
import { readSpeaker, type Speakers } from '../quotation/speakers.ts';
import { statementsOf } from '../quotation/speech-tags.ts';
import { agentSource } from '../tree/agent-source.ts';
import { gappedSource } from '../tree/gapped.ts';
import { isCutOff } from '../tree/rival-statement.ts';
import type { SourceNode } from '../tree/source-node.ts';
import { sourcesOf } from '../tree/sources.ts';
import { sourcesByOrder } from '../tree/sources-by-order.ts';
import { topOf } from '../tree/tree-view.ts';
import { type Cast, readCast, type TreeSentence, voicesOf } from './cast.ts';
import { toAttribution, type Voice } from './voice.ts';

export type Voices = {
  /** Who gives a figure: whom its sentence names, who is quoted, or whose statement goes on. `node`: its token, or -1. */
  readonly sourceOf: (at: number, span: Span, node: number) => Attribution | undefined;
  readonly speakerOf: (quotation: FoundQuotation) => Attribution | undefined;
};

export function readVoices(
  text: string,
  sentences: readonly TreeSentence[],
  quotations: readonly FoundQuotation[],
): Voices {
  const speeches = quotations.filter((quotation) => !quotation.isLabel);
  const speakers: Speakers = new Map();
  const cast = readCast(text, sentences, speeches, (known, at) => {
    const here = overlapping(speeches, sentences[at]);
    return lastQuoted(here, speakers) ?? statementOf(known, at, here);
  });
  for (const quotation of speeches) speakers.set(quotation, readSpeaker(cast, speeches, speakers, quotation));
  carryBack(text, speeches, speakers);
  return {
    sourceOf: (at, span, node) => toAttribution(sourceOf(cast, speeches, speakers, at, span, node)),
    speakerOf: (quotation) => toAttribution(speakers.get(quotation) ?? []),
  };
}

/** “We mourn. ¶ “We ask for patience,” Holm said: what nobody closed before the next paragraph opens is hers as well. */
function carryBack(text: string, speeches: readonly FoundQuotation[], speakers: Speakers): void {
  for (let i = speeches.length - 2; i >= 0; i -= 1) {
    const [one, next] = [speeches[i], speeches[i + 1]];
    const goesOn = !one.isClosed && /^\s*\n\s*$/.test(text.slice(one.end, next.start));
    if (!goesOn || (speakers.get(one) ?? []).length > 0) continue;
    const voices = (speakers.get(next) ?? []).filter((voice) => !voice.isHearer);
    speakers.set(
      one,
      voices.map((voice) => ({ ...voice, cue: null })),
    );
  }
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

const lastQuoted = (here: readonly FoundQuotation[], speakers: Speakers): Voice | undefined =>
  here
    .map((quotation) => speakers.get(quotation)?.find((voice) => !voice.isHearer))
    .findLast((voice) => voice !== undefined);

function statementOf(cast: Cast, at: number, quoted: readonly Span[]): Voice | undefined {
  const sentence = cast.sentences[at];
  if (sentence.zone === 'headline' || !hasCue(sentence)) return undefined;
  for (const sources of statementsOf(sentence.tree(), quoted)) {
    const voice = voicesOf(cast, at, sources).find((one) => !one.isHearer);
    if (voice !== undefined) return voice;
  }
  return undefined;
}

/** Spares the parser the sentences in which nobody says anything. */
export const hasCue = once((sentence: TreeSentence): boolean =>
  sentence.tokens.some(
    ({ lemma, lower }) => isStatementVerb(lemma) || /^(?:said|told|according)$/.test(lower) || isParticiple(lower),
  ),
);

/** The tokens' own tagger takes "informed" for an adjective. */
const isParticiple = (word: string): boolean =>
  word.endsWith('ed') && (isStatementVerb(word.slice(0, -2)) || isStatementVerb(word.slice(0, -1)));

function sourceOf(
  cast: Cast,
  speeches: readonly FoundQuotation[],
  speakers: Speakers,
  at: number,
  span: Span,
  node: number,
): readonly Voice[] {
  const here = overlapping(speeches, cast.sentences[at]);
  const around = here.find((quotation) => holds(quotation, span));
  const speaker = around === undefined ? [] : (speakers.get(around) ?? []);
  if (speaker.length > 0) return speaker;
  if (!mayName(cast.sentences[at])) return goesOn(cast, at) ? carried(cast, at) : [];
  const view = cast.sentences[at].tree();
  const top = node < 0 ? topOf(view, span) : node;
  // "Police said 300 came, the union 900", "put at 300 by police"
  const gapped = voicesOf(cast, at, [...gappedSource(view, top), ...agentSource(view, top)]);
  if (gapped.length > 0) return gapped;
  // What somebody says inside quotation marks is no statement of the sentence around them.
  const isOutside = (source: SourceNode): boolean => !here.some((quotation) => holds(quotation, source.cue));
  const says = (source: SourceNode): boolean => isOutside(source) && !isCutOff(view, source.cue.start, top);
  const byTree = voicesOf(cast, at, sourcesOf(view, top).filter(says));
  const byOrder = voicesOf(cast, at, sourcesByOrder(view, top).filter(says));
  // The order of words tells more where it has all that the tree has.
  const isFuller = byTree.every((voice) => byOrder.some((other) => other.name === voice.name));
  const voices = isFuller ? byOrder : byTree;
  if (voices.length > 0) return voices;
  return goesOn(cast, at) ? carried(cast, at) : [];
}

/** No word of it attributes anything: spares the parser again. */
const mayName = once(
  (sentence: TreeSentence): boolean =>
    hasCue(sentence) ||
    sentence.tokens.some(
      ({ lemma, lower }) =>
        isOpinionVerb(lemma) || isFigureVerb(lemma) || tagsSpeech(lemma) || /^(?:citing|quoting|put)$/.test(lower),
    ),
);

const EXACT =
  '(?:\\d[\\d,.]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const NUMBER = `(?:(?:about|around|some|at least|more than|over|nearly|almost|up to) )?(?:${EXACT}|dozens|hundreds|scores|several)`;
/**
 * A sentence that goes on counting what the one before counted: "Nineteen were still in hospital", "Of them, seven …",
 * "They also …", "Some 20 others …". "Some 20 people live there" tells anew of what, and may be the outlet's own.
 */
const GOES_ON = new RegExp(
  `^(?:(?:another|a further|both|they|the others|the rest|of (?:them|those|these|the))\\b|all (?:of|were|are|${NUMBER})\\b|${NUMBER} (?:of (?:them|those|these|the)|others?|more|further|additional|were|was|are|is|had|have|has|remain|remained)\\b|${NUMBER} [^.;:]{0,40}\\balso\\b)`,
  'iu',
);
const BEGINS_EXACT = new RegExp(`^${EXACT} `, 'iu');

function goesOn(cast: Cast, at: number): boolean {
  const sentence = cast.sentences[at];
  const before = cast.sentences[at - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph || sentence.zone === 'headline') return false;
  const text = cast.text.slice(sentence.start, sentence.end);
  // An exact number behind another is one of a list: "900 men were lost. 516 laid down their arms."
  const isListed = BEGINS_EXACT.test(text) && before.tokens.some(({ tag }) => tag === 'NUM');
  return !hasCue(sentence) && (isListed || GOES_ON.test(text));
}

/** The statement before, if it was no quotation: what follows a quotation is the outlet's own. */
function carried(cast: Cast, at: number): readonly Voice[] {
  const voice = cast.spoken(at - 1) ?? (goesOn(cast, at - 1) ? cast.spoken(at - 2) : undefined);
  return voice === undefined ? [] : [{ ...voice, cue: null }];
}
