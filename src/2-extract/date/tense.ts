// Whether a clause speaks of what is still to come: decides between the Friday past and the Friday ahead.
import type { Token } from '../../lib/tokens.ts';
import { isStrongPast } from '../lexicon/strong-past.ts';
import type { SideOf } from './relative.ts';

/** Where the tree does not tell the side that a date lies on, the words around do. */
export function tellsAhead(tokens: readonly Token[], i: number, sideOf: SideOf): boolean {
  const side = sideOf(tokens[i]);
  return side === 'ahead' || (side === null && pointsForward(tokens, i));
}

/** How many tokens of a clause are looked at on either side. Larger costs time on lines without punctuation. */
const REACH = 25;

/** "will … on Sunday", "is due on Friday", "until at least Sunday", "by Monday" with no past verb beside it. */
function pointsForward(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 4), i).map((token) => token.lower);
  const until = before.findLastIndex((word, at) => /^(?:until|till|by)$/.test(word) && isUpTo(before.slice(at + 1)));
  const opening = behindOpening(tokens, i);
  if (opening !== null) return leavesOpen(opening) || !tellsPast(opening);
  if (until >= 0) {
    // "Was remanded until Tuesday", "the talks were postponed until Friday": it is still to come.
    const words = tokens.slice(Math.max(0, i - FIXED), i).map(({ lower }) => lower);
    const isFixed =
      before[until] === 'by'
        ? words.some((word, k) => PROMISES.test(word) && words[k - 1] !== 'had')
        : words.some((word) => FIXES.test(word));
    return isFixed || !hasPastVerb(tokens, i) || before.includes('least');
  }
  if (FACES.test(tokens.slice(Math.max(0, i - FIXED), i).findLast(({ tag }) => tag === 'VERB')?.lower ?? ''))
    return true;
  const clause = clauseAround(tokens, i);
  const told = clause.slice(0, endOfTold(clause, clause.indexOf(tokens[i])));
  return told.some((_token, k) => isFutureCue(told, k));
}

/** "Until at least Sunday", "by the end of Monday"; who won "by a decision on Sunday" won. */
const isUpTo = (between: readonly string[]): boolean => between.every((word) => UP_TO.test(word));
const UP_TO =
  /^(?:at|on|least|late|later|early|mid|the|end|of|start|next|this|as|around|about|noon|midday|midnight|dawn|\W|\d.*|[ap]\.?m\.?)$/;

/** "They were found on Sunday and will be buried here": what is joined behind the day has a time of its own. */
function endOfTold(clause: readonly Token[], day: number): number {
  const joint = clause.findIndex(({ lower }, k) => k > day && /^(?:and|but)$/.test(lower));
  return joint >= 0 && tellsPast(clause.slice(0, day)) ? joint : clause.length;
}

/** "By late Sunday, 40 bodies were found": the clause that it is told with stands behind the mark; null for other words. */
function behindOpening(tokens: readonly Token[], i: number): readonly Token[] | null {
  const opens = i > 0 && i <= 2 && tokens[0].lower === 'by';
  const mark = /^(?:morning|afternoon|evening|night)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return opens && tokens[mark]?.text === ',' ? tokens.slice(mark + 1, mark + 1 + REACH) : null;
}

/** "Officials said the road would be open" is not told of the past, whoever said so. */
const leavesOpen = (clause: readonly Token[]): boolean =>
  clause.some(({ lower }, k) => /^(?:would|could|should|may|might)$/.test(lower) || isFutureCue(clause, k));

/** "Faces re-election in October": it has not been yet. */
const FACES = /^(?:faces|face|expires|awaits)$/;

/** Words from the verb to the day. */
const FIXED = 9;
const FIXES =
  /^(?:remanded|delayed|postponed|adjourned|suspended|extended|deferred|rescheduled|put|closed|banned|jailed)$/;

/** "Has promised elections by August" */
const PROMISES =
  /^(?:promis(?:ed|es)|pledge[ds]|vow(?:ed|s)|agree[ds]|plan(?:ned|s)|aim(?:ed|s)|hope[ds]|want(?:ed|s)|expect(?:ed|s)|demand(?:ed|s)|target(?:ed|s)|committed|undertaken)$/;

const PRESENT = /^(?:is|are|be|'s|’s|'re|’re|remains?|stays?|being)$/;

function isFutureCue(clause: readonly Token[], k: number): boolean {
  const [before, word, next] = [clause[k - 1]?.lower ?? '', clause[k].lower, clause[k + 1]];
  if (/^(?:will|shall|'ll|’ll)$/.test(word)) return true;
  if (/^(?:due|scheduled|expected|planned|set|slated|going)$/.test(word))
    return PRESENT.test(before) && /^(?:to|for|on|at|in|this|next)$/.test(next?.lower ?? '');
  return word === 'to' && PRESENT.test(before) && (next?.tag === 'VERB' || next?.lower === 'be');
}

export const hasPastVerb = (tokens: readonly Token[], i: number): boolean => tellsPast(clauseAround(tokens, i));

/** A verb in the past; "is closed" and "to be held" are none. */
function tellsPast(clause: readonly Token[]): boolean {
  return clause.some(({ tag, lower }, k) => {
    if (/^(?:was|were|had|did)$/.test(lower)) return true;
    const isPast = tag === 'VERB' && (lower.endsWith('ed') || isStrongPast(lower));
    return isPast && !clause.slice(Math.max(0, k - 3), k).some((before) => PRESENT.test(before.lower));
  });
}

function clauseAround(tokens: readonly Token[], i: number): readonly Token[] {
  let [from, to] = [i, i];
  while (from > 0 && from > i - REACH && !CLAUSE_END.test(tokens[from - 1].text)) from -= 1;
  while (to + 1 < tokens.length && to < i + REACH && !endsClause(tokens[to + 1])) to += 1;
  return tokens.slice(from, to + 1);
}
/** "Announced on Wednesday that it is to pay": what follows has a time of its own. */
const endsClause = ({ text, lower }: Token): boolean => CLAUSE_END.test(text) || lower === 'that';
const CLAUSE_END = /^[,;:.!?“”"–—]$/;
