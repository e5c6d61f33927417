// Clock times with their zones: "07:37 a.m. UTC", "15:01 IST", "0737 GMT", "2035 ET", "11am", "nine o'clock", "half past five".

import { ZONE_OFFSETS } from '../../lib/time-zones.ts';
import type { Span } from '../../model.ts';
import { BEHIND_LAPSE, TIMED, TIMING } from '../lexicon/lapse-words.ts';

export type ClockTime = Span & {
  /** "07:37", with "Z" or "+05:30" where the zone is stated. */
  readonly value: string;
  /** Neither the time nor the words behind it say which half of the day: the likelier one is taken. */
  readonly isHalfUnknown: boolean;
};

/** A zone is a word in capitals that the table knows; it is looked up behind the match. */
const TIME =
  /\b(\d{1,2})(?:[:.]\s?(\d{2}))?\s?([ap])(?:\.\s?m\.|\.?m\b)|(?<![\d:])(\d{1,2}):(\d{2})(?:(?!:?\d)|:\d{2}(?=\s+(?:GMT|UTC)\b))(?:\s+(?:hrs|hours)\b)?|\b([01]\d|2[0-3])([0-5]\d)(?=\s+(?:GMT|UTC|local time|[ECMP][DS]?T|CES?T|BST|SAST|[JKIH]ST)\b|\s+\((?:[01]\d|2[0-3])[0-5]\d\s+(?:GMT|UTC)\b)|\b([01]\d|2[0-3])([0-5]\d)\s+(?:hours|hrs)\b|\b(noon|midnight)\b/gi;
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
/** "nine o'clock", "6 o'clock", "half past five", "a quarter to six", "ten past two". */
const IN_WORDS = new RegExp(
  `\\b(?:(?:a\\s+)?(${Object.keys(MINUTES).join('|')})(?:\\s+minutes)?\\s+(past|to)\\s+)?(${HOURS.join('|')}|\\d{1,2})\\b(\\s+o['’]clock\\b)?`,
  'gi',
);
/** What follows a time and says which half of the day: "in the evening", "this morning", "on Sunday night". */
const MORNING = /^\s+(?:(?:in the|on the|this|yesterday|tomorrow|on)\s+)?(?:\p{L}+day\s+)?morning\b/iu;
const LATER =
  /^\s+(?:(?:in the|on the|this|yesterday|tomorrow|on|at)\s+)?(?:\p{L}+day\s+)?(?:afternoon|evening|night|tonight)\b/iu;
const LOCAL = /^ local time\b/;
const ZONE = /^\s{1,3}\(?([A-Z]{1,5})\b/;
/** "the 2:15 mark" is a lapse, and "2:15 of the seventh" too. */
const LAPSE_BEHIND = new RegExp(String.raw`^\s+(?:${BEHIND_LAPSE}|of the|to (?:go|play))\b|^\.\d`);
/** "A time of 3:52", "clocked 1:58" */
const LAPSE_BEFORE = new RegExp(String.raw`\b(?:${TIMING}|(?:${TIMED}) of)\s+$`, 'i');

/** Times of day in `text.slice(span.start, span.end)`. */
export function readClockTimes(text: string, span: Span): readonly ClockTime[] {
  const source = text.slice(span.start, span.end);
  const inFigures = [...source.matchAll(TIME)].map((match) => {
    const behind = source.slice(match.index + match[0].length);
    const at = span.start + match.index;
    const before = text.slice(Math.max(0, at - NEAR), at);
    const isHalfUnknown = isBare(match, behind) && (HALF.test(before) || HALF.test(text.slice(at, at + NEAR)));
    const value = clockValue(match, behind);
    return {
      match,
      value: isHalfUnknown && value !== null ? halfAsBefore(value, before) : value,
      isHalfUnknown,
    };
  });
  const inWords = [...source.matchAll(IN_WORDS)].map((match) => wordedTime(match, source));
  return [...withHalves(inFigures, source), ...inWords].flatMap(({ match, value, isHalfUnknown }) => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const behind = text.slice(end, Math.min(span.end, end + 14));
    const local = LOCAL.exec(behind)?.[0].length ?? 0;
    const isLapse = LAPSE_BEHIND.test(behind) || LAPSE_BEFORE.test(text.slice(Math.max(span.start, start - 16), start));
    if (value === null || isLapse) return [];
    const zone = ZONE.exec(behind);
    const offset = zone === null ? undefined : ZONE_OFFSETS[zone[1]];
    if (zone === null || offset === undefined) return [{ start, end: end + local, value, isHalfUnknown }];
    return [{ start, end: end + zone[0].length, value: `${value}${offset ?? ''}`, isHalfUnknown }];
  });
}

/** "9:45", with nothing that says which half of the day; "09:45" and "9:45 GMT" are told by the 24-hour clock. */
const isBare = ([whole, , , , hour]: RegExpMatchArray, behind: string): boolean =>
  hour !== undefined &&
  /^[1-9]/.test(hour) &&
  Number(hour) <= 12 &&
  !/h/i.test(whole) &&
  !LATER.test(behind) &&
  !MORNING.test(behind) &&
  ZONE_OFFSETS[ZONE.exec(behind)?.[1] ?? ''] === undefined;

/** "9 p.m.": who writes so nearby means no 24-hour clock. */
const HALF = /\d\s?([ap])\.?\s?m\b/i;
/** Characters on either side of a time; before it another one says for it which half of the day is told of. */
const NEAR = 400;

function halfAsBefore(value: string, before: string): string {
  const half = [...before.matchAll(new RegExp(HALF, 'gi'))].at(-1)?.[1].toLowerCase();
  const hour = Number(value.slice(0, 2));
  return half === 'p' && hour < 12 ? `${hour + 12}${value.slice(2)}` : value;
}

type Found = {
  readonly match: RegExpMatchArray & { readonly index: number };
  readonly value: string | null;
  readonly isHalfUnknown: boolean;
};

/** "Between 9:30 and 11 p.m.": the first takes its half of the day from the second, unless it would come behind it. */
const withHalves = (times: readonly Found[], source: string): readonly Found[] =>
  times.map((time, i) => {
    const next = times[i + 1];
    const half = next?.match[3]?.toLowerCase();
    const hour = time.match[4];
    if (half === undefined || hour === undefined || !/^[1-9]$/.test(hour) || next.value === null) return time;
    const between = source.slice(time.match.index + time.match[0].length, next.match.index);
    const value = `${twoDigits(Number(hour) + (half === 'p' ? 12 : 0))}:${time.match[5]}`;
    return RANGE.test(between) && value <= next.value ? { ...time, value, isHalfUnknown: false } : time;
  });
const RANGE = /^\s*(?:[-–—]|and|to|or|until|till)\s*(?:about|around)?\s*$/i;

/** "Two o'clock at night" is told of the early hours, "ten o'clock on the night" is late. */
const FIRST_NIGHT_HOUR = 6;
const AT_NIGHT = /^\s+(?:at|in the|on the) night\b/i;

/** Hours told without their half of the day are those when most is awake. */
const FIRST_MORNING_HOUR = 7;

function wordedTime(
  match: RegExpExecArray,
  source: string,
): { readonly match: RegExpExecArray; readonly value: string | null; readonly isHalfUnknown: boolean } {
  const [whole, minutes, direction, hourWord, oclock] = match;
  const hour = HOURS.indexOf(hourWord.toLowerCase()) + 1 || Number(hourWord);
  const isTime = hour >= 1 && hour <= 12 && (oclock !== undefined || isTold(match, source));
  if (!isTime) return { match, value: null, isHalfUnknown: false };
  const past = MINUTES[minutes?.toLowerCase() ?? ''] ?? 0;
  const behind = source.slice(match.index + whole.length, match.index + whole.length + 30);
  const isMorning = MORNING.test(behind) || (hour < FIRST_NIGHT_HOUR && AT_NIGHT.test(behind));
  const isHalfUnknown = !isMorning && !LATER.test(behind);
  const isLater = isHalfUnknown ? hour < FIRST_MORNING_HOUR || hour === 12 : !isMorning;
  const total = ((hour % 12) + (isLater ? 12 : 0)) * 60 + (direction?.toLowerCase() === 'to' ? -past : past);
  const minute = (total + 1440) % 1440;
  return { match, value: `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`, isHalfUnknown };
}

/** "Ten past two", "a quarter to six", "until five to six", "shortly before four"; but "five to six people". */
function isTold(match: RegExpExecArray, source: string): boolean {
  const [whole, minutes, direction, hour] = match;
  if (/^\d/.test(hour)) return false;
  const before = source.slice(0, match.index);
  const isFree = FREE.test(source.slice(match.index + whole.length));
  if (minutes === undefined) return isFree && AROUND.test(before);
  if (direction.toLowerCase() === 'past' || /^quarter$/i.test(minutes)) return true;
  return isFree && /\b(?:at|until|till|by|since|before|after|from)\s+$/i.test(before);
}
/** "after four" may be the fourth of something, "shortly after four" is an hour. */
const AROUND = /\b(?:a little|shortly|just|soon|not long|well) (?:before|after)\s+$/i;
/** No counted noun follows. */
const FREE = /^(?:\s*$|[,.;:!?)]|\s+(?:on|in|this|yesterday|tomorrow|local|when|and|as|after|before)\b)/i;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `behind`: "3:40 this afternoon" is twenty to four. */
function clockValue(match: RegExpMatchArray, behind: string): string | null {
  const [, h12, m12, half, h24, m24, h4, m4, hh, mm, word] = match;
  if (word !== undefined) return word.toLowerCase() === 'noon' ? '12:00' : '00:00';
  const hour = Number(h12 ?? h24 ?? h4 ?? hh);
  const minute = m12 ?? m24 ?? m4 ?? mm ?? '00';
  if (hour > (half === undefined ? 23 : 12) || Number(minute) > 59) return null;
  const isMorningHour = half === undefined && hour > 0 && hour < 12;
  const isAfternoon = half?.toLowerCase() === 'p' || (isMorningHour && LATER.test(behind));
  const hour24 = half === undefined && !isAfternoon ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return `${twoDigits(hour24)}:${minute}`;
}
