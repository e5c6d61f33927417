import type { Passage } from '../model.ts';

/** A quarter of this decides as well; more only costs time. */
const LONGEST_SAMPLE = 4000;
/** Fewer letters say nothing about a language. */
const FEWEST_LETTERS = 30;

/** ISO 639-1 code of the passages' language; "und" where the text is too short or the detector not sure. */
export async function detectLanguage(text: string, passages: readonly Passage[]): Promise<string> {
  let sample = '';
  for (const { start, end } of passages) {
    if (sample.length >= LONGEST_SAMPLE) break;
    sample += `${text.slice(start, Math.min(end, start + LONGEST_SAMPLE))}\n`;
  }
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return 'und';
  if (isPlainlyEnglish(sample.slice(0, LONGEST_BEGINNING))) return 'en';
  // Loaded late: the tables cost 0.2 s, and most articles never need them. The smallest set tells whole articles
  // apart as well as the largest, which costs ten times as much.
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample.slice(0, LONGEST_SAMPLE));
  return result.language !== '' && result.isReliable() ? result.language : 'und';
}

/** The detector looks no further either: what begins in English may quote another language later on. */
const LONGEST_BEGINNING = 1000;
/** Frequent in English and no words of its neighbours ("was", "of" and "for" are Dutch, German or Danish as well). */
const ENGLISH_WORDS = new Set(
  'the and that with from were which been who this their they would said will not has but'.split(' '),
);
/** Of the words of a beginning. Lower would take in other languages that quote an English title. */
const ENGLISH_SHARE = 0.08;
const FEWEST_ENGLISH_WORDS = 4;

function isPlainlyEnglish(beginning: string): boolean {
  const words = beginning.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word));
  return english.length >= words.length * ENGLISH_SHARE && new Set(english).size >= FEWEST_ENGLISH_WORDS;
}

/** "German" for "de"; a code that is of no language stays as it is. */
export function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return `"${code}"`;
  }
}
