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
  // "210 millimetres of rain fell in three hours", "14.6 kilos of gold worth €480,000": of what, and of no whole.
  const [own, whole] = [figures[at].quantity, next.quantity];
  if (/^(?:length|mass|duration|speed|temperature)$/.test(own.dimension)) return false;
  if (own.dimension !== whole.dimension && own.dimension !== 'percent') return false;
  return /^\s+of\s+(?:(?!(?:and|or|by|to|for|worth|with|against)\b)[\p{L}'’]+\s+){0,4}$/u.test(
    text.slice(figures[at].end, next.start),
  );
}

/** "Of the 93 dead, seven were children": the whole opens the sentence. */
function isOfFirst(text: string, sentence: Span, figures: readonly Figure[], at: number): boolean {
  const [whole] = figures;
  if (at === 0 || whole.start - sentence.start > REACH) return false;
  return /^["“‘]?(?:Of|Out of|Among)\s+(?:[\p{L}'’]+\s+){0,4}$/u.test(text.slice(sentence.start, whole.start));
}

/** "Five planes were lost: three bombers and two transports": what follows adds up to what stands before it. */
function isSummand(text: string, figures: readonly Figure[], at: number): boolean {
  const breakdown = breakdownIn(text, figures);
  return breakdown !== null && at > breakdown.whole && at <= breakdown.last && isPlain(figures[at]);
}

/** A count and the counts behind a colon, a dash or in brackets that it is made of, by index. */
export type Breakdown = { readonly whole: number; readonly last: number };

/** The first whole of a sentence that is broken down at once; null for none. */
export function breakdownIn(text: string, figures: readonly Figure[]): Breakdown | null {
  const first = figures.findIndex((figure, i) => i > 0 && isSetOff(text, figures[i - 1], figure));
  if (first < 1 || !isPlain(figures[first - 1])) return null;
  const total = figures[first - 1].quantity.value;
  let sum = 0;
  for (let i = first; i < figures.length; i += 1) {
    if (isPlain(figures[i])) sum += figures[i].quantity.value ?? 0;
    // A single one is no figure: "22 dead: 21 here and one in the capital".
    if (sum === total || sum + (hasOneMore(text, figures[i], figures[i + 1]) ? 1 : 0) === total)
      return { whole: first - 1, last: i };
  }
  return null;
}

const isPlain = ({ quantity }: Figure): boolean => quantity.dimension === 'count' && quantity.value !== null;

/** Behind a colon; or behind a dash or in brackets, where what follows says in which places. */
function isSetOff(text: string, before: Figure, behind: Figure): boolean {
  const between = text.slice(before.end, behind.start);
  return /:\s/.test(between) || (/(?:\s[–—-]+\s+|\p{L}—|\()$/u.test(between) && IN_PLACE.test(text.slice(behind.end)));
}
const IN_PLACE = /^\s+(?:\p{Ll}+\s+)?(?:in|at|from|near)\s+(?:the\s+)?\p{Lu}/u;

const hasOneMore = (text: string, { end }: Figure, next: Figure | undefined): boolean =>
  /^[^.;:–—]*?\band (?:one|another)\b/.test(text.slice(end, Math.min(next?.start ?? end + REACH, end + REACH)));

/** "17 arrests on Friday, taking the week's total to 152": what stands before is what was added. */
function isAddedTo(text: string, sentence: Span, figures: readonly Figure[], at: number): boolean {
  const next = figures[at + 1];
  if (next === undefined || next.start - figures[at].end > 2 * REACH) return false;
  const between = text.slice(figures[at].end, Math.min(next.start, sentence.end));
  return /\b(?:bringing|taking|raising|lifting|pushing)\s+(?:[\p{L}'’]+\s+){0,4}(?:total|toll|tally|number|count)\s+(?:[\p{L}'’]+\s+){0,4}to\s+(?:\p{L}+\s+){0,3}$/u.test(
    between,
  );
}
