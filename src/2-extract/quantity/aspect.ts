// Whether a figure is a total, something added to it, or a part of a whole that is given beside it.
import type { Sentence } from '../../lib/tokens.ts';
import type { Quantity, Span } from '../../model.ts';
import { changeOf } from './change.ts';
import type { Figure } from './settle.ts';

export type Aspect = Pick<Quantity, 'change' | 'aspect'>;

/** One for each figure of the sentence, in order. Every amount of change is an increment. */
export function aspectsOf(text: string, sentence: Sentence, figures: readonly Figure[]): readonly Aspect[] {
  const aspects: Aspect[] = [];
  for (const [i, figure] of figures.entries()) {
    const before = i === 0 ? undefined : { figure: figures[i - 1], change: aspects[i - 1].change };
    const change = changeOf(text, sentence, figure, before);
    aspects.push(
      change === undefined ? { aspect: aspectOf(text, sentence, figures, i) } : { change, aspect: 'increment' },
    );
  }
  return aspects;
}

function aspectOf(text: string, sentence: Span, figures: readonly Figure[], at: number): Quantity['aspect'] {
  const figure = figures[at];
  const start = Math.min(figure.start, figure.modifierSpan?.start ?? figure.start);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(figure.behind, Math.min(sentence.end, figure.behind + REACH));
  if (figure.form === 'ordinal') return 'total';
  if (isIncrement(before, behind) || isAddedTo(text, sentence, figures, at)) return 'increment';
  if (PART_BEFORE.test(before) || PART_BEHIND.test(behind)) return 'part';
  if (isOfNext(text, figures, at) || isOfFirst(text, sentence, figures, at) || isSummand(text, figures, at))
    return 'part';
  return 'total';
}

/** Characters looked at on either side. */
const REACH = 60;

/** "seven more", "another four", "extended by two", "four above the number of last night". */
const isIncrement = (before: string, behind: string): boolean =>
  /^\s+(?:more|other|additional|further)\b|^\s+\p{Ll}+\s+(?:above|below|more than|fewer than|higher than|lower than)\s+(?:the|its|that|what|last|allowed|permitted)\b/u.test(
    behind,
  ) || /\b(?:another|a further|an additional|an extra|(?:extended|extend|lengthened|prolonged) by)\s+$/i.test(before);

/** "including", "among them a dozen", "of them, seven", "of which 81". */
const PART_BEFORE =
  /\b(?:including|(?:figure|number|total|toll|count|tally) include[ds]|among them|among whom|of them,?|of whom,?|of which,?|of those,?)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "half of them", "ten of whom", "two of those arrested"; ", 15 critically". */
const PART_BEHIND =
  /^\s+(?:of|among)\s+(?:whom|them|which|those|these)\b|^\s+(?:critically|seriously|severely|fatally|badly|slightly)\s*(?:[,.;]|$)/;

/** "three of the five cranes", "70 of the country's 90 new infections". */
function isOfNext(text: string, figures: readonly Figure[], at: number): boolean {
  const next = figures[at + 1];
  if (next === undefined || next.start - figures[at].end > REACH) return false;
  return /^\s+of\s+(?:(?!and\b|or\b|by\b)[\p{L}'’]+\s+){0,4}$/u.test(text.slice(figures[at].end, next.start));
}

/** "Of the 93 dead, seven were children": the whole opens the sentence. */
function isOfFirst(text: string, sentence: Span, figures: readonly Figure[], at: number): boolean {
  const [whole] = figures;
  if (at === 0 || whole.start - sentence.start > REACH) return false;
  return /^["“‘]?(?:Of|Out of|Among)\s+(?:[\p{L}'’]+\s+){0,4}$/u.test(text.slice(sentence.start, whole.start));
}

/** "Five planes were lost: three bombers and two transports": what follows the colon adds up to what stands before it. */
function isSummand(text: string, figures: readonly Figure[], at: number): boolean {
  const whole = wholeBeforeColon(text, figures);
  return whole >= 0 && at > whole && isPlain(figures[at]);
}

/** The index of the count that the counts behind a colon add up to; -1 for none. */
export function wholeBeforeColon(text: string, figures: readonly Figure[]): number {
  const first = figures.findIndex((figure, i) => i > 0 && hasColon(text, figures[i - 1], figure));
  if (first < 1 || !isPlain(figures[first - 1])) return -1;
  const sum = figures
    .slice(first)
    .filter(isPlain)
    .reduce((total, { quantity }) => total + (quantity.value ?? 0), 0);
  return sum === figures[first - 1].quantity.value ? first - 1 : -1;
}

const isPlain = ({ quantity }: Figure): boolean => quantity.dimension === 'count' && quantity.value !== null;

const hasColon = (text: string, before: Figure, behind: Figure): boolean =>
  /:\s/.test(text.slice(before.end, behind.start));

/** "17 arrests on Friday, taking the week's total to 152": what stands before is what was added. */
function isAddedTo(text: string, sentence: Span, figures: readonly Figure[], at: number): boolean {
  const next = figures[at + 1];
  if (next === undefined || next.start - figures[at].end > 2 * REACH) return false;
  const between = text.slice(figures[at].end, Math.min(next.start, sentence.end));
  return /\b(?:bringing|taking|raising|lifting|pushing)\s+(?:[\p{L}'’]+\s+){0,4}(?:total|toll|tally|number|count)\s+(?:[\p{L}'’]+\s+){0,4}to\s+(?:\p{L}+\s+){0,3}$/u.test(
    between,
  );
}
