// Clock times with their zones: "07:37 a.m. UTC", "15:01 IST", "0737 GMT", "11am", "6 o'clock".

import { ZONE_OFFSETS } from '../../lib/time-zones.ts';
import type { Span } from '../../model.ts';

export type ClockTime = Span & {
  /** "07:37", with "Z" or "+05:30" where the zone is stated. */
  readonly value: string;
};

/** A zone is a word in capitals that the table knows; it is looked up behind the match. */
const TIME =
  /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:\.\s?m\.|\.?m\b)|(?<![\d:])(\d{1,2}):(\d{2})(?:(?!:?\d)|:\d{2}(?=\s+(?:GMT|UTC)\b))(?:\s+(?:hrs|hours)\b)?|\b([01]\d|2[0-3])([0-5]\d)(?=\s+(?:GMT|UTC)\b)|\b([01]\d|2[0-3])([0-5]\d)\s+(?:hours|hrs)\b|\b(\d{1,2})\s+o['’]clock\b|\b(noon|midnight)\b/gi;
const ZONE = /^\s{1,3}\(?([A-Z]{1,5})\b/;
/** "the 2:15 mark" is a lapse, and "2:15 of the seventh" too. */
const LAPSE_BEHIND = /^\s+(?:mark|into|of the|left|remaining|to (?:go|play))\b/;

/** Times of day in `text.slice(span.start, span.end)`. */
export function readClockTimes(text: string, span: Span): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TIME)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const behind = text.slice(end, Math.min(span.end, end + 14));
    const value = LAPSE_BEHIND.test(behind) ? null : clockValue(match);
    if (value === null) continue;
    const zone = ZONE.exec(behind);
    const offset = zone === null ? undefined : ZONE_OFFSETS[zone[1]];
    if (zone === null || offset === undefined) found.push({ start, end, value });
    else found.push({ start, end: end + zone[0].length, value: `${value}${offset ?? ''}` });
  }
  return found;
}

function clockValue(match: RegExpMatchArray): string | null {
  const [, h12, m12, half, h24, m24, h4, m4, hh, mm, oclock, word] = match;
  if (word !== undefined) return word.toLowerCase() === 'noon' ? '12:00' : '00:00';
  const hour = Number(h12 ?? h24 ?? h4 ?? hh ?? oclock);
  const minute = m12 ?? m24 ?? m4 ?? mm ?? '00';
  if (hour > (half === undefined ? 23 : 12) || Number(minute) > 59) return null;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour24 = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return `${String(hour24).padStart(2, '0')}:${minute}`;
}
