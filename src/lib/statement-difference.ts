// What it is to two statements of one thing that they do not tell the same.
import type { DiscrepancyClass, Statement } from '../model.ts';

export type StatementDifference = Extract<DiscrepancyClass, 'attribution' | 'conflict' | 'scope' | 'wording'>;

/** Null where the two tell the same. */
export function statementDifference(a: Statement, b: Statement): StatementDifference | null {
  if (a.form !== b.form || (lacking(a, b).length === 0 && lacking(b, a).length === 0)) return null;
  switch (a.form) {
    case 'standing':
      return ofStandings([...lacking(a, b), ...lacking(b, a)]);
    case 'members':
      return lacking(a, b).length === 0 || lacking(b, a).length === 0 ? 'scope' : 'conflict';
    case 'employer':
      // "Brenn Research" is called Brenn.
      return a.told.some((word) => b.told.includes(word)) ? null : 'conflict';
    case 'nation':
      // Many a one is born here and lives there.
      return 'wording';
    case 'cause':
      return ofCauses(a, b);
    case 'blame':
      return 'attribution';
    case 'route':
    case 'provision':
    case 'first':
    case 'flag':
    case 'verdict':
      return 'conflict';
  }
}

/** What one statement tells that the other does not. */
const lacking = (from: Statement, has: Statement): readonly string[] =>
  has.told.filter((word) => !from.told.includes(word));

/** Whoever leads a part, or what broke away, leads another thing; whoever led it once does not lead it now. */
function ofStandings(words: readonly string[]): StatementDifference {
  if (words.some((word) => /^(?:part|apart|joint)$/.test(word))) return 'scope';
  return words.includes('former') ? 'conflict' : 'wording';
}

/** An electric fault and a short in the electric net are one cause, unless one text says that it was none; an unknown one may be any. */
function ofCauses(a: Statement, b: Statement): StatementDifference | null {
  const whole = (told: readonly string[]): string => told.join('');
  const isOne = [
    [a, b],
    [b, a],
  ].some(([one, other]) => one.told.some((word) => word.length > 3 && whole(other.told).includes(word)));
  return isOne === (a.told.includes('not') !== b.told.includes('not')) ? 'conflict' : null;
}
