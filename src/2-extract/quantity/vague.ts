// Vague words as figures: "dozens", "several hundred", "a number of". Their bounds are a convention of vague-words.ts.
import { VAGUE_WORDS } from '../../lib/vague-words.ts';
import { type Draft, inUnit, lowerAt } from './draft.ts';
import type { Lexeme } from './lexemes.ts';
import { type Measure, measureBehind } from './measures.ts';

export function readVague(lexemes: readonly Lexeme[], i: number): Draft | null {
  const entry = BY_FIRST.get(lexemes[i].lower)?.find(({ words }) =>
    words.every((word, k) => lexemes[i + k]?.lower === word),
  );
  if (entry === undefined) return null;
  const next = i + entry.words.length;
  if (lexemes[i].lower === 'scores' && isResult(lexemes, i)) return null;
  const measure = measureBehind(lexemes, next) ?? measureThroughOf(lexemes, next);
  const [low, high] = [entry.low, entry.high].map((bound) => (bound === null ? null : inUnit(bound, measure)));
  return { first: i, next, value: null, low, high, form: 'vague', measure };
}

/** "She scores 92.4 points a game", "the scores were 115-112", "the judges' scores of 116-111": no twenties. */
const isResult = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i + 1]?.kind === 'digits' ||
  (lexemes[i + 1]?.lower === 'of' && lexemes[i + 2]?.kind === 'digits') ||
  /^(?:the|their|its|his|her|final)$/.test(lowerAt(lexemes, i - 1));

/** "Hundreds of metres high", "thousands of tonnes": ways and weights, and nobody who is counted. */
function measureThroughOf(lexemes: readonly Lexeme[], of: number): Measure | null {
  if (lowerAt(lexemes, of) !== 'of') return null;
  const measure = measureBehind(lexemes, of + 1);
  return measure !== null && /^(?:length|mass)$/.test(measure.dimension) ? measure : null;
}

/** Whether the words only hint: "several days", "a number of ways", "many of the rules". */
export function isIdleVague(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const behind = lowerAt(lexemes, next);
  const word = lowerAt(lexemes, first);
  if (word === 'lots') return !/^(?:of|were|have|are)$/.test(behind);
  if (word === 'several' ? next > first + 1 : !isHint(lexemes, first)) return false;
  if (IDLE_NOUN.test(behind)) return true;
  if (word === 'several' || lowerAt(lexemes, first + 1) === 'few') return false;
  // A word without bounds says something only of the subject of its clause: not "made it difficult for many people".
  const before = lexemes[first - 1];
  if (before !== undefined && before.kind !== 'mark') return true;
  return word !== 'a' && !PLURAL.test(behind);
}

const isHint = (lexemes: readonly Lexeme[], first: number): boolean =>
  /^(?:many|numerous|countless|large)$/.test(lowerAt(lexemes, first)) ||
  (lowerAt(lexemes, first) === 'a' && /^(?:number|few|large)$/.test(lowerAt(lexemes, first + 1)));
/** The noun must follow at once: not "many of", "many said". */
const PLURAL = /\p{Ll}{2}s$|^(?:people|men|women|children|fish|sheep)$/u;
const IDLE_NOUN =
  /^(?:times|days|years|weeks|months|hours|ways|other|others|minutes|seconds|nights|reasons|decades|things|factors|issues|as|more|has|is|was|of)$/;

const BY_FIRST = new Map<string, (typeof VAGUE_WORDS)[number][]>();
for (const entry of [...VAGUE_WORDS].sort((a, b) => b.words.length - a.words.length)) {
  const same = BY_FIRST.get(entry.words[0]);
  if (same === undefined) BY_FIRST.set(entry.words[0], [entry]);
  else same.push(entry);
}
