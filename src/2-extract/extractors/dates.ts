// Dates, years and clock times, each with its role (on, until, since …) and what is dated.
import type { Claim, DateValue, Span } from '../../model.ts';
import { claimId } from '../claim-id.ts';
import { readAbsoluteDates, readBareYears } from '../date/chrono-reader.ts';
import { readClockTimes } from '../date/clock-times.ts';
import { readRelativeDates } from '../date/weekdays.ts';
import { eventWords } from '../lexicon/event-words.ts';
import { attributionOf, type Reading, type ReadSentence } from '../reading.ts';
import { modalityOf } from '../scope/modality.ts';
import { placeNear } from '../scope/places.ts';
import { predicateNear } from '../syntax/predicate.ts';
import { topOf } from '../tree/tree-view.ts';

type Dated = Span & { readonly value: string; readonly basis: DateValue['basis']; readonly by: string };

export function extractDates(reading: Reading): readonly Claim[] {
  return reading.sentences.flatMap((sentence) =>
    datesIn(reading, sentence).map((dated) => toClaim(reading, sentence, dated)),
  );
}

/** Where the sentence's dates stand: their numbers are no figures. */
export function datesIn(reading: Reading, sentence: ReadSentence): readonly Dated[] {
  const { text } = reading.article;
  const absolute = readAbsoluteDates(text, sentence, reading.day).map(
    (found): Dated => ({ ...found, basis: found.isYearStated ? 'stated' : 'implied', by: 'chrono' }),
  );
  const years = readBareYears(text, sentence).map((found): Dated => ({ ...found, basis: 'stated', by: 'year' }));
  const relative =
    reading.day === null
      ? []
      : readRelativeDates(sentence.tokens, reading.day).map(
          (found): Dated => ({ ...found, basis: 'implied', by: 'relative-day' }),
        );
  const days = withoutOverlaps([...absolute, ...years, ...relative]);
  const times = readClockTimes(text, sentence).map(
    (time): Dated => ({ ...time, value: withDay(time.value, time, days, reading.day), basis: 'stated', by: 'clock' }),
  );
  return withoutOverlaps([...times, ...days]);
}

/** The longest wins; what touches it is part of it. */
function withoutOverlaps(found: readonly Dated[]): readonly Dated[] {
  const kept: Dated[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "07:37Z" with the nearest day of the sentence, else the article's. */
function withDay(time: string, span: Span, days: readonly Dated[], articleDay: string | null): string {
  const full = days
    .filter((day) => day.value.length === 10)
    .sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start));
  const day = full[0]?.value ?? articleDay;
  return day === null ? `T${time}` : `${day}T${time}`;
}

const ROLES: readonly (readonly [DateValue['role'], RegExp])[] = [
  ['until', /\b(?:until|till|through|up to)\s+(?:at least\s+|the\s+|late\s+|early\s+)*$/i],
  ['since', /\b(?:since|from|starting|beginning)\s+(?:at least\s+|the\s+|late\s+|early\s+)*$/i],
  ['before', /\b(?:before|by|no later than)\s+(?:the\s+)*$/i],
  ['after', /\bafter\s+(?:the\s+)*$/i],
];

function toClaim(reading: Reading, sentence: ReadSentence, dated: Dated): Claim {
  const { article } = reading;
  const before = article.text.slice(sentence.start, dated.start);
  const role = ROLES.find(([, pattern]) => pattern.test(before))?.[0] ?? 'on';
  const place = placeNear(article.text, sentence, dated);
  const attribution = attributionOf(reading, sentence, dated, topOf(sentence.tree(), dated));
  const event = eventOf(sentence, dated);
  return {
    id: claimId(article.sha256, article.id, dated, 'date'),
    articleId: article.id,
    kind: 'date',
    span: { start: dated.start, end: dated.end },
    surface: article.text.slice(dated.start, dated.end),
    sentence: { start: sentence.start, end: sentence.end },
    zone: sentence.zone,
    by: dated.by,
    date: { value: dated.value, basis: dated.basis, role },
    ...(event === undefined ? {} : { subject: event }),
    scope: place === undefined ? {} : { place },
    ...(attribution === undefined ? {} : { attribution }),
    modality: modalityOf(sentence, dated),
  };
}

function eventOf(sentence: ReadSentence, dated: Dated): Claim['subject'] {
  const first = sentence.tokens.findIndex((token) => token.end > dated.start);
  const next = sentence.tokens.findIndex((token) => token.start >= dated.end);
  const predicate = predicateNear(sentence, first, next < 0 ? sentence.tokens.length : next, 'event', new Set());
  if (predicate === null) return undefined;
  const subject = subjectOf(sentence, predicate.token);
  return { head: subject, text: subject, event: predicate.event, predicate: eventWords(predicate.event) };
}

/** The noun before the predicate: what was closed, struck, founded. */
function subjectOf(sentence: ReadSentence, predicate: number): string {
  for (let i = predicate - 1; i >= 0 && i >= predicate - 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token.tag === 'NOUN' || (token.tag === 'PROPN' && !/day$/.test(token.lower))) return token.lemma;
  }
  return sentence.tokens[predicate].lemma;
}
