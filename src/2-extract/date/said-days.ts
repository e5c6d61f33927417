// "Today" in quotation marks is the day on which somebody spoke: “We sign today,” the mayor said on Monday.
import type { Span } from '../../model.ts';
import { addDays } from './calendar.ts';
import type { Dated } from './read-dates.ts';

/** The dates of a sentence, those quoted reckoned from the day that it names for its speaker. `day`: the article's, from which they were reckoned. */
export function withSaidDays(
  text: string,
  sentence: Span,
  dates: readonly Dated[],
  quoted: readonly Span[],
  day: string,
): readonly Dated[] {
  const isQuoted = ({ start, end }: Span): boolean => quoted.some((one) => one.start <= start && one.end >= end);
  const isOfSpeaker = (date: Dated): boolean => isQuoted(date) && DAY_WORD.test(text.slice(date.start, date.end));
  if (!dates.some(isOfSpeaker)) return dates;
  const said = dates.find((date) => !isQuoted(date) && isDayOfSaying(text, sentence, date));
  const back = said === undefined ? 0 : daysBetween(said.value.slice(0, DAY), day);
  return back <= 0
    ? dates
    : dates.map((date) => (isOfSpeaker(date) ? { ...date, value: addDays(date.value, -back) } : date));
}

const DAY_WORD = /^(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))$/i;

/** "Said on Monday", "told reporters late on Monday", "wrote in a letter dated 5 May": one clause with the verb. */
const isDayOfSaying = (text: string, sentence: Span, { start, value, role }: Dated): boolean =>
  role === 'on' &&
  value.length === DAY &&
  SAID.test(text.slice(Math.max(sentence.start, start - REACH), start)) &&
  /^\d{4}-/.test(value);
const SAID =
  /\b(?:said|told|added|wrote|posted|tweeted|announced|declared|warned|vowed|explained|recalled|insisted|speaking)\b(?:\s+[\p{L}\p{N}'’-]+){0,7}\s+$/u;
const REACH = 90;
/** Letters of 2031-05-01. */
const DAY = 10;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
