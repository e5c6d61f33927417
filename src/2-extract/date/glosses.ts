// One time by two clocks: "4 a.m. (2200 GMT on Saturday)". The second tells how far the first is from UTC.
import type { Span } from '../../model.ts';
import { addDays } from './calendar.ts';

type Time = Span & {
  readonly value: string;
  readonly localOffsets?: readonly number[];
  /** Of a time in brackets: the time that it glosses. */
  readonly glosses?: Span;
};

const TIME = /^(.*)T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?$/;
/** What stands between a time and its gloss. */
const OPENING = /^,?\s*(?:local(?: time)?,?\s*)?\((?:about|around)?\s*$/i;

/** `days`: those printed in the sentence; a time and its gloss mostly share one. In the order of the text. */
export function withGlosses<T extends Time>(text: string, times: readonly T[], days: readonly Span[]): readonly T[] {
  const done = [...times];
  for (let i = 0; i + 1 < done.length; i += 1) {
    if (!OPENING.test(text.slice(done[i].end, done[i + 1].start))) continue;
    const [local, universal] = /Z$/.test(done[i].value) ? [i + 1, i] : [i, i + 1];
    const pair = joined(done[local], done[universal], days);
    if (pair === null) continue;
    [done[local], done[universal]] = pair;
    const { start, end } = done[i];
    done[i + 1] = { ...done[i + 1], glosses: { start, end } };
  }
  return done;
}

function joined<T extends Time>(local: T, universal: T, days: readonly Span[]): readonly [T, T] | null {
  const [one, other] = [TIME.exec(local.value), TIME.exec(universal.value)];
  if (one === null || other === null || one[4] !== undefined || other[4] !== 'Z') return null;
  const [here, there] = [minutesOf(one), minutesOf(other)];
  const offset = offsetBetween(here, there);
  const hasDay = (time: Span): boolean => days.some(({ start, end }) => start >= time.start && end <= time.end);
  const isOfUniversal = hasDay(universal) && !hasDay(local);
  const [day, otherDay] = isOfUniversal
    ? [shifted(other[1], there + offset), other[1]]
    : [one[1], shifted(one[1], here - offset)];
  const glossed = { ...local, value: `${day}T${one[2]}:${one[3]}` };
  // A clock that is set like none on earth is a slip: whose time it is stays known.
  return isOffset(offset)
    ? [
        { ...glossed, localOffsets: [offset] },
        { ...universal, value: `${otherDay}T${other[2]}:${other[3]}Z` },
      ]
    : [glossed, { ...universal, value: glossed.value }];
}

const minutesOf = ([, , hours, minutes]: RegExpExecArray): number => Number(hours) * 60 + Number(minutes);

const A_DAY = 1440;
/** From 12 hours behind UTC to 14 ahead. */
const FARTHEST_BEHIND = -720;
const offsetBetween = (here: number, there: number): number =>
  ((((here - there - FARTHEST_BEHIND) % A_DAY) + A_DAY) % A_DAY) + FARTHEST_BEHIND;

/** Whole hours, and those of the IANA database that are not. */
const isOffset = (offset: number): boolean =>
  offset % 60 === 0 || [-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765].includes(offset);

/** The day that a count of minutes from its midnight falls on; none where the day is not known to the day. */
const shifted = (day: string, minutes: number): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? addDays(day, Math.floor(minutes / A_DAY)) : day;
