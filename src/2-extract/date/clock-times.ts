// Clock times with their zones: "07:37 a.m. UTC", "15:01 IST", "0737 GMT", "11am", "6 o'clock".

import { ZONE_OFFSETS } from '../../lib/time-zones.ts';
import type { Span } from '../../model.ts';

export type ClockTime = Span & {
  /** "07:37", with "Z" or "+05:30" where the zone is stated. */
  readonly value: string;
};

const TIME =
  /\b(\d{1,2})(?:[:.](\d{2}))?\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?)(?:\s+\(?([A-Z]{2,5})\b)?|\b(\d{1,2}):(\d{2})(?!:?\d)(?:\s+(?:hrs|hours))?(?:\s+([A-Z]{2,5})\b)?|\b([01]\d|2[0-3])([0-5]\d)\s+(GMT|UTC|hours|hrs)\b|\b(\d{1,2})\s+o['’]clock\b|\b(noon|midnight)\b/gi;

/** Times of day in `text.slice(span.start, span.end)`. "the 2:15 mark" is a lapse and none of them. */
export function readClockTimes(text: string, span: Span): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TIME)) {
    const start = span.start + match.index;
    const end = start + match[0].trimEnd().length;
    if (/^\s+(?:mark|into|of the|left|remaining)\b/.test(text.slice(end, end + 12))) continue;
    const value = clockValue(match);
    if (value !== null) found.push({ start, end, value });
  }
  return found;
}

function clockValue(match: RegExpMatchArray): string | null {
  const [, h12, m12, half, zone12, h24, m24, zone24, h4, m4, zone4, oclock, word] = match;
  if (word !== undefined) return word.toLowerCase() === 'noon' ? '12:00' : '00:00';
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hour = Number(h12 ?? h24 ?? h4 ?? oclock);
  const minute = m12 ?? m24 ?? m4 ?? '00';
  if (hour > (half === undefined ? 23 : 12) || Number(minute) > 59) return null;
  const hour24 = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  const zone = zone12 ?? zone24 ?? zone4;
  const offset = zone === undefined ? null : (ZONE_OFFSETS[zone.toUpperCase()] ?? null);
  return `${String(hour24).padStart(2, '0')}:${minute}${offset ?? ''}`;
}
