// The explanation with the sources of each reading behind its words.
import type { Discrepancy, Reading } from '../../model.ts';
import { glued } from './glue.ts';
import { citesOf, type Lookup } from './lookup.ts';
import type { CitedText } from './types.ts';

type Place = { readonly end: number; readonly reading: Reading };

/** Cites each reading where the sentence prints it; what the sentence does not print is cited at its end. */
export function findingText(discrepancy: Discrepancy, lookup: Lookup): readonly CitedText[] {
  const { explanation, readings } = discrepancy;
  const places = placesOf(explanation, readings);
  const unplaced = readings.filter((reading) => !places.some((place) => place.reading === reading));
  const pieces: CitedText[] = [];
  let from = 0;
  for (const { end, reading } of places) {
    pieces.push({ text: glued(explanation.slice(from, end)), cites: citesOf(reading.claimIds, lookup) });
    from = end;
  }
  // Who gave four is no witness of a rise from two to five: what lies between first and last stands in the table.
  const rest = discrepancy.class === 'update' ? [] : unplaced.flatMap((reading) => reading.claimIds);
  const last = explanation.slice(from);
  const previous = places.at(-1);
  // Where the sentence ends with a reading, both citations are one: "[4][1a]" would read as two statements.
  if (last.trim() === '' && previous) {
    return [
      ...pieces.slice(0, -1),
      { text: lastText(pieces), cites: citesOf([...previous.reading.claimIds, ...rest], lookup) },
    ];
  }
  return [...pieces, { text: glued(last), cites: citesOf(rest, lookup) }].filter((piece) => piece.text !== '');
}

function lastText(pieces: readonly CitedText[]): string {
  return pieces.at(-1)?.text ?? '';
}

/** Longer readings first, so that "3,000" does not take the place of "more than 3,000". */
function placesOf(explanation: string, readings: readonly Reading[]): readonly Place[] {
  const taken: { readonly start: number; readonly end: number; readonly reading: Reading }[] = [];
  for (const reading of [...readings].sort((a, b) => b.text.length - a.text.length)) {
    const start = lastFree(explanation, reading.text, taken);
    if (start === null) continue;
    taken.push({ start, end: afterPunctuation(explanation, start + reading.text.length), reading });
  }
  return taken.sort((a, b) => a.end - b.end);
}

/** The last place: "gives two figures: two in its headline" means the second "two". */
function lastFree(
  text: string,
  wanted: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): number | null {
  if (wanted === '') return null;
  const haystack = text.toLowerCase();
  const needle = wanted.toLowerCase();
  for (let start = haystack.lastIndexOf(needle); start >= 0; start = haystack.lastIndexOf(needle, start - 1)) {
    const end = start + needle.length;
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/^([\p{L}\p{N}]|[.,]\d)/u.test(text.slice(end));
    if (isWhole && !taken.some((other) => start < other.end && end > other.start)) return start;
    if (start === 0) break;
  }
  return null;
}

/** A citation stands after the closing quotation mark and the comma, as in print. */
function afterPunctuation(text: string, end: number): number {
  return end + (/^[”"’']?[.,;:]?/.exec(text.slice(end))?.[0].length ?? 0);
}
