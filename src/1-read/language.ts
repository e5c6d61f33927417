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
  // Loaded late: the tables cost 0.2 s, and a folder in error never needs them. The smallest set tells whole articles
  // apart as well as the largest, which costs ten times as much.
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample.slice(0, LONGEST_SAMPLE));
  return result.language !== '' && result.isReliable() ? result.language : 'und';
}
