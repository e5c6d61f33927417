// "Zwischen 30 und 40", "3 bis 4 Millionen", "de 10 à 15", "пять-шесть": two numbers that bound one.
import type { Lexeme } from '../quantity/lexemes.ts';
import type { Locale } from './locale.ts';
import { type LocaleNumber, readNumber } from './numbers.ts';

/** The first number takes the scale of the second: "3 bis 4 Millionen". */
export function readRange(
  lexemes: readonly Lexeme[],
  i: number,
  number: LocaleNumber,
  locale: Locale,
): { readonly low: number; readonly high: number; readonly next: number } | null {
  const joint = jointAt(lexemes, i, number.next, locale);
  const second = joint === null || lexemes[joint.next] === undefined ? null : readNumber(lexemes, joint.next, locale);
  if (joint === null || second === null) return null;
  const isShared = number.scale === null && second.scale !== null && number.value < second.value / second.scale;
  const low = isShared && second.scale !== null ? number.value * second.scale : number.value;
  // "Zwei oder drei" is one guess, "3 oder 40" are two.
  const isNear = joint.isSpread || second.value <= Math.max(low + 2, low * 2);
  return low < second.value && isNear ? { low, high: second.value, next: second.next } : null;
}

function jointAt(
  lexemes: readonly Lexeme[],
  i: number,
  at: number,
  locale: Locale,
): { readonly next: number; readonly isSpread: boolean } | null {
  const mark = lexemes[at];
  if (mark !== undefined && /^[-–—‑]$/.test(mark.text) && mark.isGlued === (lexemes[at + 1]?.isGlued ?? false))
    return { next: at + 1, isSpread: true };
  for (const { open, joint } of locale.ranges) {
    const found = joint.at(lexemes, at);
    if (found === null) continue;
    const opening = open?.before(lexemes, i);
    if (opening === undefined) return { next: found.next, isSpread: false };
    // "Von 10 auf 15 gestiegen" has another joint; "est passé de 10 à 15" has not.
    if (opening === null) continue;
    return locale.moves.before(lexemes, opening.first) === null ? { next: found.next, isSpread: true } : null;
  }
  return null;
}
