// Days, months and years told from the article's day: "yesterday", "last month", "in March", "three days ago".
import type { Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';
import { isHappening } from '../lexicon/lexicon.ts';
import { addDays, addMonths, addYears, monthOf } from './calendar.ts';
import { tellsAhead } from './tense.ts';
import { weekdayAt } from './weekdays.ts';

export type RelativeDate = Span & { readonly value: string };
/** `last`: the last token of the date. */
export type Match = { readonly last: number; readonly value: string };

/** The side of the article's day that a day lies on by the tree of its sentence; null where that does not tell. */
export type SideOf = (day: Span) => 'ahead' | 'back' | null;

/** Weekdays, "yesterday", "last month", "three days ago" among `tokens`; `reference` is the article's day (YYYY-MM-DD). */
export function readRelativeDates(
  tokens: readonly Token[],
  reference: string,
  sideOf: SideOf,
): readonly RelativeDate[] {
  const found: RelativeDate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const match = READERS.reduce<Match | null>((first, read) => first ?? read(tokens, i, reference, sideOf), null);
    if (match === null) continue;
    found.push({ start: tokens[i].start, end: tokens[match.last].end, value: match.value });
    i = match.last;
  }
  return found;
}

type Reader = (tokens: readonly Token[], i: number, reference: string, sideOf: SideOf) => Match | null;

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "this morning", "last night". "last week" names no day. */
const dayWordAt: Reader = (tokens, i, reference) => {
  const offset = DAY_WORDS.get(tokens[i].lower);
  if (offset !== undefined && !isOutlet(tokens, i)) return { last: i, value: addDays(reference, offset) };
  const part = tokens[i + 1]?.lower ?? '';
  if (tokens[i].lower === 'this' && /^(?:morning|afternoon|evening)$/.test(part))
    return { last: i + 1, value: reference };
  return tokens[i].lower === 'last' && part === 'night' ? { last: i + 1, value: addDays(reference, -1) } : null;
};

/** "USA Today", "Russia Today" */
const isOutlet = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i].text) &&
  /^(?:usa|russia|india|asia|news|psychology|politics)$/.test(tokens[i - 1]?.lower ?? '');

const STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last month", "this year", "next year": as precise as the word. */
const periodAt: Reader = (tokens, i, reference) => {
  const step = STEPS.get(tokens[i].lower);
  const unit = tokens[i + 1]?.lower;
  if (step === undefined || unit === undefined) return null;
  // "The last year-and-half"
  if (/^-/.test(tokens[i + 2]?.text ?? '')) return null;
  if (unit === 'year') return { last: i + 1, value: addYears(reference.slice(0, 4), step) };
  return unit === 'month' ? { last: i + 1, value: addMonths(reference, step).slice(0, 7) } : null;
};

const BEFORE_MONTH = /^(?:in|since|until|till|by|from|last|next|this|early|late|mid|of|during|through|between)$/;

/** "in March", "mid-October", "last September", "April last year". A month beside a number is read by chrono. */
const monthAt: Reader = (tokens, i, reference, sideOf) => {
  const direction = STEPS.has(tokens[i].lower) ? tokens[i].lower : null;
  const at = direction === null ? i : i + 1;
  const name = tokens[at]?.text.replace(MIDDLE, '') ?? '';
  const month = /^\p{Lu}\p{Ll}/u.test(name) ? monthOf(name.toLowerCase()) : undefined;
  if (month === undefined || !isAlone(tokens, at)) return null;
  const behind = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const step = tokens[behind + 1]?.lower === 'year' ? STEPS.get(tokens[behind]?.lower ?? '') : undefined;
  const own = Number(reference.slice(0, 4));
  const written = String(month).padStart(2, '0');
  if (step !== undefined) return { last: behind + 1, value: `${own + step}-${written}` };
  const isTold =
    MIDDLE.test(tokens[at].text) ||
    BEFORE_MONTH.test(tokens[at - 1]?.lower ?? '') ||
    endsRange(tokens, at) ||
    isOfEvent(tokens, at);
  if (direction === null && !isTold) return null;
  const isAhead = direction === 'next' || (direction !== 'last' && tellsAhead(tokens, at, sideOf));
  return { last: at, value: `${yearOfMonth(reference, month, isAhead, direction)}-${written}` };
};

/** "Between February and May", "from March to June" */
const endsRange = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|to)$/.test(tokens[at - 1]?.lower ?? '') &&
  monthOf(tokens[at - 2]?.lower ?? '') !== undefined &&
  /^(?:between|from)$/.test(tokens[at - 3]?.lower ?? '');

/** "The July disaster", "an April quake" */
const isOfEvent = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|the|that|another)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.tag === 'NOUN' &&
  isHappening(tokens[at + 1].lemma);

/** "mid-October" is one token. */
const MIDDLE = /^mid-/i;

/** No number stands beside it, and no name: the "August Egg Company" is no month. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  !isInName(tokens, at) &&
  !/^\d/.test(tokens[at - 1]?.text ?? '') &&
  !/^(?:\d{1,2}|\d{4})(?:st|nd|rd|th)?$/.test(tokens[at + 1]?.text ?? '');

const isInName = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 1];
  return behind?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(behind.text) && monthOf(behind.lower) === undefined;
};

function yearOfMonth(reference: string, month: number, isAhead: boolean, direction: string | null): number {
  const [year, current] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))];
  if (isAhead) return month < current || (direction === 'next' && month === current) ? year + 1 : year;
  return month > current || (direction === 'last' && month === current) ? year - 1 : year;
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three days ago" is a day, "two months ago" a month, "five years ago" a year. Weeks name none of them, and "earlier" is told from another day. */
const agoAt: Reader = (tokens, i, reference) => {
  const count = /^an?$/.test(tokens[i].lower) ? 1 : SMALL.indexOf(tokens[i].lower) + 1 || Number(tokens[i].text);
  const unit = /^(day|month|year)s?$/.exec(tokens[i + 1]?.lower ?? '')?.[1];
  if (unit === undefined || tokens[i + 2]?.lower !== 'ago') return null;
  // "More than 60 years ago", "about 15 months ago": no month or year is meant.
  if (unit !== 'day' && /^(?:than|about|around|over|nearly|almost|some|roughly)$/.test(tokens[i - 1]?.lower ?? ''))
    return null;
  if (!Number.isInteger(count) || count < 1 || count > 100) return null;
  const last = i + 2;
  if (unit === 'day') return { last, value: addDays(reference, -count) };
  return unit === 'month'
    ? { last, value: addMonths(reference, -count).slice(0, 7) }
    : { last, value: addYears(reference.slice(0, 4), -count) };
};

const READERS: readonly Reader[] = [weekdayAt, dayWordAt, periodAt, monthAt, agoAt];
