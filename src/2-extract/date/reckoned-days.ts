// Days told from another day of the sentence: "arrested on 5 May and freed two days later", "struck on Sunday … the next day".
import type { Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';
import { addDays } from './calendar.ts';

type Day = Span & { readonly value: string };

const SMALL = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
/** "100 days later" is a span that is told for itself. */
const MOST_DAYS = 31;

/** `days`: the days of the sentence, in its order; each is reckoned from the last full one before it. */
export function readReckonedDays(tokens: readonly Token[], days: readonly Day[]): readonly Day[] {
  return tokens.flatMap((token, i) => {
    const step = nextDay(tokens, i) ?? daysLater(tokens, i);
    if (step === null) return [];
    const from = days.findLast((day) => day.end <= token.start && FULL.test(day.value));
    return from === undefined
      ? []
      : [{ start: token.start, end: tokens[step.last].end, value: addDays(from.value, step.days) }];
  });
}
const FULL = /^\d{4}-\d\d-\d\d$/;

type Step = { readonly last: number; readonly days: number };

/** "The next day", "the following morning", "the previous night" */
function nextDay(tokens: readonly Token[], i: number): Step | null {
  const [the, which, day] = [tokens[i], tokens[i + 1], tokens[i + 2]].map((token) => token?.lower ?? '');
  if (the !== 'the' || !/^(?:day|morning|afternoon|evening|night)$/.test(day)) return null;
  if (/^(?:next|following)$/.test(which)) return { last: i + 2, days: 1 };
  return /^(?:previous|preceding)$/.test(which) ? { last: i + 2, days: -1 } : null;
}

/** "Two days later", "a day earlier", "a week later" */
function daysLater(tokens: readonly Token[], i: number): Step | null {
  const word = tokens[i].lower;
  const count = /^(?:an?|one)$/.test(word) ? 1 : SMALL.indexOf(word) + 1 || Number(word);
  const unit = { day: 1, days: 1, week: 7, weeks: 7 }[tokens[i + 1]?.lower ?? ''];
  const side = { later: 1, earlier: -1 }[tokens[i + 2]?.lower ?? ''];
  if (unit === undefined || side === undefined || !Number.isInteger(count) || count < 1) return null;
  const days = count * unit;
  // "About two weeks later", "more than a week later": no day is meant.
  const isVague = /^(?:about|around|some|than|nearly|almost|over|roughly|least)$/.test(tokens[i - 1]?.lower ?? '');
  const isCompared = tokens[i + 3]?.lower === 'than';
  return isVague || isCompared || days > MOST_DAYS ? null : { last: i + 2, days: side * days };
}
