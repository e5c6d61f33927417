// The speaker of a quotation: the tag in its sentence, else the sentences beside it, else the speech that goes on.
import { type Cast, voicesOf } from '../attribution/cast.ts';
import type { Person } from '../attribution/people.ts';
import type { Voice } from '../attribution/voice.ts';
import { firstEndingBehind, overlapping } from '../overlapping.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { tagBefore, tagBehind, tagSentence } from './speech-tags.ts';

/** Speakers found so far, innermost first; an empty list where none was found. */
export type Speakers = Map<FoundQuotation, readonly Voice[]>;

type Place = { readonly quotation: FoundQuotation; readonly first: number; readonly last: number };

/** Sentences of a paragraph that a speech without a tag looks back over. */
const LOOK_BACK = 6;

/** `speeches`: all of the article, in order. */
export function readSpeaker(
  cast: Cast,
  speeches: readonly FoundQuotation[],
  speakers: Speakers,
  quotation: FoundQuotation,
): readonly Voice[] {
  const { sentences } = cast;
  const touched = overlapping(sentences, quotation).length;
  if (touched === 0) return [];
  const first = firstEndingBehind(sentences, quotation.start);
  const last = first + touched - 1;
  const place = { quotation, first, last };
  const own = ownTag(cast, speeches, place);
  if (own.length > 0) return own;
  return before(cast, speeches, speakers, place) ?? behind(cast, place) ?? goesOn(cast, speeches, speakers, place);
}

function ownTag(cast: Cast, speeches: readonly FoundQuotation[], { quotation, first, last }: Place): readonly Voice[] {
  const { sentences, text } = cast;
  const at = firstEndingBehind(speeches, quotation.start);
  const next = speeches[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  const previous = speeches[at - 1]?.end ?? 0;
  const isLedIn = /:\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
  const inFront = () => voicesOf(cast, first, tagBefore(sentences[first].tree(), quotation, previous), isLedIn);
  const after = () => voicesOf(cast, last, tagBehind(sentences[last].tree(), quotation, next), true);
  // In “X said it was “the worst fire”, Y reported” the speaker leads in; a whole sentence is tagged behind first.
  const isMixed = /^\p{Ll}/u.test(text.slice(quotation.content.start, quotation.content.end));
  if (isMixed) {
    const voices = inFront();
    // “X called it “the worst fire”, Y reported”: X, as Y tells.
    const tellers = voices.length === 0 ? [] : after().filter((teller) => !teller.isPerson);
    if (voices.length > 0) return [...voices, ...tellers.map((teller) => ({ ...teller, isHearer: true }))];
  }
  for (const read of [after, inFront]) {
    const voices = read();
    if (voices.length > 0) return voices;
  }
  const tag = sentences[last + 1];
  const isNext = tag !== undefined && tag.paragraph === sentences[last].paragraph && tag.start - quotation.end <= 2;
  return isNext ? voicesOf(cast, last + 1, tagSentence(tag.tree(), quotation), true) : [];
}

/** The speech that this one goes on with, or the person the sentence before it speaks of. */
function before(
  cast: Cast,
  speeches: readonly FoundQuotation[],
  speakers: Speakers,
  { quotation, first }: Place,
): readonly Voice[] | undefined {
  const { sentences } = cast;
  for (
    let i = first;
    i >= 0 && i >= first - LOOK_BACK && sentences[i].paragraph === sentences[first].paragraph;
    i -= 1
  ) {
    const earlier = overlapping(speeches, sentences[i]).findLast((other) => other.end <= quotation.start);
    const known = earlier === undefined ? undefined : speakers.get(earlier);
    if (known !== undefined && known.length > 0) return known.filter((voice) => !voice.isHearer);
    if (i === first) continue;
    const voice = cast.spoken(i);
    if (voice !== undefined) return [voice];
    const [person] = cast.persons[i];
    if (person !== undefined && i === first - 1) return [asVoice(person)];
  }
  return undefined;
}

/** “It was a mob.” Ines Calloway has run the kiosk for ten years. */
function behind(cast: Cast, { last }: Place): readonly Voice[] | undefined {
  const next = cast.sentences[last + 1];
  if (next === undefined || next.paragraph !== cast.sentences[last].paragraph) return undefined;
  const [person] = cast.persons[last + 1];
  return person === undefined || person.start > next.start + NEAR_START ? undefined : [asVoice(person)];
}

/** Characters of titles and articles before the name that begins a sentence. */
const NEAR_START = 40;

const asVoice = ({ name }: Person): Voice => ({
  name,
  isPerson: true,
  isBody: false,
  isOutlet: false,
  isHearer: false,
  cue: null,
});

/** A speech over several paragraphs, each opened anew and only the last closed; or one led in by the paragraph before. */
function goesOn(
  cast: Cast,
  speeches: readonly FoundQuotation[],
  speakers: Speakers,
  { quotation, first }: Place,
): readonly Voice[] {
  const before = cast.sentences[first - 1];
  if (before === undefined || before.paragraph === cast.sentences[first].paragraph || before.zone === 'headline')
    return [];
  const open = speeches[firstEndingBehind(speeches, quotation.start) - 1];
  if (open !== undefined && !open.isClosed && open.end >= before.end) return speakers.get(open) ?? [];
  const voice = cast.spoken(first - 1);
  // A ministry's statement goes on as a speech only where it was one.
  const isSpeech = overlapping(speeches, before).length > 0;
  return voice === undefined || (voice.isBody && !isSpeech) ? [] : [voice];
}
