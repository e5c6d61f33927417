// Measures that take more than a number and a unit: "a day and a half", "six years and three months", "less than a day".
import { type Draft, exactDraft, inUnit, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { type Measure, measureBehind } from './measures.ts';
import { modifierBefore } from './modifiers.ts';
import { readCardinal } from './numbers.ts';

/** Smaller unit → how many of it make the greater. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12, week: 52, day: 365 },
  month: { week: 4, day: 30 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
  foot: { inch: 12 },
  pound: { ounce: 16 },
};

/** Adds what follows a measured number: "and a half", "and three months", "10 inches". */
export function extended(lexemes: readonly Lexeme[], draft: Draft): Draft {
  const { measure, value } = draft;
  if (measure === null || measure.unit === null || value === null || draft.form !== 'cardinal') return draft;
  if (isAndAHalf(lexemes, measure.next)) return withPart(draft, measure, inUnit(0.5, measure), measure.next + 3, value);
  return bareInches(lexemes, draft, measure) ?? withParts(lexemes, draft, measure, measure.unit);
}

/** "6-foot-6", "6ft 3": how tall somebody is, whose inches go without saying. */
function bareInches(lexemes: readonly Lexeme[], draft: Draft, measure: Measure): Draft | null {
  const isJoined = lexemes[measure.next]?.text === '-' && lexemes[measure.next].isGlued;
  if (measure.unit !== 'foot' || !(isJoined || lowerAt(lexemes, measure.next - 1) === 'ft')) return null;
  const inches = readCardinal(lexemes, measure.next + (isJoined ? 1 : 0), false);
  if (inches === null || inches.value >= 12 || draft.value === null) return null;
  if (measureBehind(lexemes, inches.next) !== null) return null;
  // "6ft 3 men"
  if (!isJoined && lexemes[inches.next]?.kind === 'word' && !BESIDE_HEIGHT.test(lexemes[inches.next].lower))
    return null;
  return withPart(draft, measure, inches.value / 12, inches.next, draft.value);
}

const BESIDE_HEIGHT = /^(?:and|but|tall|in|who|with|has|is|was)$/;

/** "2 hours 19 minutes 12 seconds", "14 years, 3 months and 2 days": one span, each part of a smaller unit. `last`: the unit of the part before. */
function withParts(lexemes: readonly Lexeme[], draft: Draft, measure: Measure, last: string): Draft {
  const joint = lowerAt(lexemes, measure.next);
  const part = readCardinal(lexemes, /^(?:and|,)$/.test(joint) ? measure.next + 1 : measure.next, false);
  const smaller = part === null ? null : measureBehind(lexemes, part.next);
  const ratio = PARTS[measure.unit ?? '']?.[smaller?.unit ?? ''];
  // "20 days and 3 hours" is one span, "20 days and 300 hours" are two.
  const most = PARTS[last]?.[smaller?.unit ?? ''];
  if (part === null || smaller === null || ratio === undefined || most === undefined) return draft;
  if (smaller.dimension !== measure.dimension || part.value >= most || draft.value === null) return draft;
  // "Two hours, 40 minutes longer than planned"
  if (joint === ',' && COMPARES.test(lowerAt(lexemes, smaller.next))) return draft;
  const longer = withPart(draft, measure, part.value / ratio, smaller.next, draft.value);
  return withParts(lexemes, longer, { ...measure, next: smaller.next }, smaller.unit ?? '');
}
const COMPARES =
  /^(?:longer|shorter|more|less|fewer|later|earlier|sooner|ahead|behind|before|after|faster|slower|from|of|off|above|below|over|under|in|into|on|ago)$/;

const isAndAHalf = (lexemes: readonly Lexeme[], at: number): boolean =>
  lowerAt(lexemes, at) === 'and' && lowerAt(lexemes, at + 1) === 'a' && lowerAt(lexemes, at + 2) === 'half';

function withPart(draft: Draft, measure: Measure, part: number, next: number, value: number): Draft {
  const sum = Number((value + part).toPrecision(12));
  return exactDraft(draft.first, next, sum, draft.form, { ...measure, next });
}

/** "a day and a half", "less than a day": an article is a one only where something bounds or adds to it. */
export function readArticleMeasure(lexemes: readonly Lexeme[], i: number): Draft | null {
  if (!/^an?$/.test(lexemes[i].lower)) return null;
  const measure = measureBehind(lexemes, i + 1);
  if (measure === null || !/^(?:duration|length|mass)$/.test(measure.dimension)) return null;
  const draft = exactDraft(i, i + 1, inUnit(1, measure), 'cardinal', measure);
  const longer = extended(lexemes, draft);
  if (longer !== draft) return longer;
  const bound = modifierBefore(lexemes, i);
  const isBound = bound !== null && BOUNDS.test(bound.words) && bound.end < lexemes[i].start;
  return isBound && !/^(?:ago|earlier|later|before|after|of)$/.test(lowerAt(lexemes, measure.next)) ? draft : null;
}
const BOUNDS =
  /^(?:(?:just |well |far |slightly |a little )?(?:more|less|over|under) ?(?:than)?|at least|at most|up to|nearly|almost|about|around|roughly|approximately)$/;
