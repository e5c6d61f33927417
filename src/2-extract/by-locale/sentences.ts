// The sentences of a passage in a language that is not parsed: by full stops, without those of abbreviations and ordinals.
import type { Span } from '../../model.ts';
import type { Locale } from './locale.ts';

/** All parts are bounded: a line of nothing but dots would be looked at from each of them to its end. */
const END = /[.!?…]{1,6}["'”’»)\]“]{0,4}\s{1,20}(?=["'“„«¿¡([—–-]{0,4}[\p{Lu}\p{N}])/gu;
/** Characters before a full stop that its word may have. */
const LONGEST = 12;

export function splitSentences(text: string, passage: Span, locale: Locale): readonly Span[] {
  const source = text.slice(passage.start, passage.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of source.matchAll(END)) {
    const end = index + mark.length;
    if (isInside(source, index, end, mark, locale)) continue;
    sentences.push({ start: passage.start + start, end: passage.start + index + mark.trimEnd().length });
    start = end;
  }
  const rest = source.slice(start).trimEnd().length;
  if (rest > 0) sentences.push({ start: passage.start + start, end: passage.start + start + rest });
  return sentences;
}

/** "z. B.", "J. Meyer", "am 5. Mai", "U.S. Army". */
function isInside(source: string, index: number, end: number, mark: string, locale: Locale): boolean {
  if (mark.trimEnd() !== '.') return false;
  const before = source.slice(Math.max(0, index - LONGEST), index);
  const word = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}.]+)$/u.exec(before)?.[1] ?? '';
  if (/^\p{Lu}$|\.\p{L}$/u.test(word) || locale.abbreviations.has(word.toLowerCase())) return true;
  const next = /^\p{L}+/u.exec(source.slice(end, end + LONGEST))?.[0] ?? '';
  // German writes its ordinals so: "am 3. Tag". A new sentence mostly begins with a short word.
  const isOrdinal = locale.morphemes.length > 0 && /(?:^|\s)\d{1,2}$/.test(before);
  return isOrdinal && next !== '' && !locale.functions.has(next.toLowerCase());
}
