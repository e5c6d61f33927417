// Lapses written like clock times: "at the 2:15 mark", "1:44 into the round", "in 2:03:45". In seconds.
import { BEHIND_LAPSE, TIMED, TIMING } from '../lexicon/lapse-words.ts';
import { type Draft, exactDraft, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';

export function readLapse(lexemes: readonly Lexeme[], i: number): Draft | null {
  const parts = [lexemes[i].text];
  let next = i + 1;
  while (parts.length < 3 && isColonPart(lexemes, next)) {
    parts.push(lexemes[next + 1].text);
    next += 2;
  }
  if (parts.length < 2 || !parts.every((part) => /^\d{1,2}(?:\.\d+)?$/.test(part))) return null;
  // Three parts are hours, minutes and seconds, and no time of day in the news.
  if (parts.length === 2 && !parts[1].includes('.') && !isLapse(lexemes, next) && !isTimed(lexemes, i)) return null;
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  return exactDraft(i, next, seconds, 'cardinal', { dimension: 'duration', unit: 'second', factor: 1, next });
}

const isColonPart = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.text === ':' && lexemes[at].isGlued && lexemes[at + 1]?.kind === 'digits' && lexemes[at + 1].isGlued;

function isLapse(lexemes: readonly Lexeme[], next: number): boolean {
  const [behind, second] = [lowerAt(lexemes, next), lowerAt(lexemes, next + 1)];
  if (BEHIND.test(behind)) return true;
  return behind === 'to' ? /^(?:go|play|spare)$/.test(second) : behind === 'of' && second === 'the';
}

/** "A free fall of 4:19", "in a time of 3:52", "clocked 1:58" */
const isTimed = (lexemes: readonly Lexeme[], i: number): boolean =>
  BEFORE.test([2, 1].map((back) => lowerAt(lexemes, i - back)).join(' '));
const BEFORE = new RegExp(`(?:^| )(?:${TIMING})$|^(?:${TIMED}) of$`);
const BEHIND = new RegExp(`^(?:${BEHIND_LAPSE})$`);
