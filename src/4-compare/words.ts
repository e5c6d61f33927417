// The words of an explanation: figures as printed, outlets in a row, who cites whom.
import { MONTHS } from '../lib/months.ts';
import { weekdayName } from '../lib/weekday-name.ts';
import type { Article, Claim } from '../model.ts';

/** The figure with the words that bound it, on one line: "more than 3,800". */
export function printedFigure(claim: Claim, text: string): string {
  const { start, end } = claim.printed ?? claim.span;
  const printed = `${beforeRange(claim, text)}${text.slice(start, end)}`
    .replace(/["“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // "More than 20" opened its sentence, "US$20" did not.
  const words = printed.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase());
  // Number words of another language, for whoever does not read it: "zwölf (12)".
  const value = claim.by === 'locale' && !/\d/.test(words) ? claim.quantity?.value : undefined;
  return value === undefined || value === null ? words : `${words} (${value.toLocaleString('en')})`;
}

/** "€95 million and €110 million" are two figures, "between €95 million and €110 million" is one. */
const beforeRange = ({ quantity, span }: Claim, text: string): string =>
  quantity?.modifier === 'range' && /\bbetween\s+$/i.test(text.slice(0, span.start)) ? 'between ' : '';

/** A counted noun further away than this is not printed with its figure. */
const NOUN_REACH = 40;

/** The figure with its noun as printed, where the noun follows it: "dozens of dockers"; else null. */
export function figureWithNoun(claim: Claim, text: string): string | null {
  const printed = printedFigure(claim, text);
  const noun = claim.subject?.text;
  if (noun === undefined) return null;
  const at = text.indexOf(noun, claim.span.end);
  if (at < 0 || at - claim.span.end > NOUN_REACH || at > claim.sentence.end) return null;
  const between = text.slice(claim.span.end, at);
  // "$716 million on $22 billion in revenue": the noun is another figure's.
  if (/\d/.test(between)) return null;
  return `${printed}${`${between}${noun}`.replace(/["“”]/g, '').replace(/\s+/g, ' ')}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** More than this are counted, not named. */
const MOST_NAMED = 3;

/** "The Echo and The Courier", "The Echo, The Courier and 3 others". */
export function namesInWords(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listOf(names);
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} others`;
}

/** Each outlet once. */
export const outletsOf = (articles: readonly Article[]): string =>
  namesInWords([...new Set(articles.map((article) => article.outlet))]);

/** "The Echo has", "The Echo and The Courier have". */
export function outletsDo(articles: readonly Article[], one: string, several: string): string {
  const isOne = new Set(articles.map(({ outlet }) => outlet)).size === 1;
  return `${outletsOf(articles)} ${isOne ? one : several}`;
}

/** A speaker inside a sentence: "Brandvik", "the port authority", "one resident". */
export const speakerInWords = (name: string): string =>
  /^(?!(?:an?|the|one|some|several|many)\b)\p{Ll}/u.test(name) ? `the ${name}` : name;

/** The authority that claims share, where they share one. */
export function sharedSource(claims: readonly Claim[]): string | null {
  const sources = new Set(claims.map((claim) => claim.attribution?.source ?? ''));
  const [only] = sources;
  return sources.size === 1 && only !== undefined && only !== '' ? only : null;
}

/** "2 October 2025"; a year or month stays as coarse as it is. */
export function dayInWords(iso: string): string {
  const weekday = weekdayName(iso);
  if (weekday !== null) return weekday;
  // A day of an unknown year is written --05-14.
  const [year, month, day] = iso.startsWith('--') ? ['', ...iso.slice(2).split('-')] : iso.slice(0, 10).split('-');
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`.trim();
}

/** A sentence begins with a capital, but "eWEEK" and "news.com.au" are names as they stand. */
export const capitalise = (text: string): string =>
  text.replace(/^\p{Ll}+(?![\p{L}.])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
