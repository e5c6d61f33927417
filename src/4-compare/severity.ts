// How much a discrepancy matters to a reader. One formula:
//   class weight + relative gap (0 to 1) + 0.25 a further origin on the smaller side (at most 0.5)
//   + 0.5 in a headline or lead + 0.4 where people were harmed + what the check itself weighs (gaps at most 0.7, rival speakers 0.9,
//   roundings of one number -0.6, how long what still runs has run -0.9)
//   - 0.5 times how little sure it is that the claims are one question (how far its log odds lie below 1, held to 1)
// High from 3, medium from 1.7.
import { isHarm } from '../lib/harm.ts';
import type { Severity } from '../model.ts';
import type { Check } from './checks/check.ts';
import { originsOf, type Question, relativeGap } from './question.ts';

const SURENESS = 0.5;
/** Log odds from which on nothing is taken off. */
const SURE = 1;

export function severityScore(check: Check, question: Question): number {
  const rivals = question.rivals;
  const gap = Math.max(
    0,
    ...rivals.map(([a, b]) => (a.interval === null || b.interval === null ? 0 : relativeGap(a.interval, b.interval))),
  );
  const sides = question.readings.map((reading) => originsOf(question, reading.claims).size);
  const witnesses = Math.min(0.5, 0.25 * Math.max(0, Math.min(...sides, 3) - 1));
  const isProminent = question.claims.some((claim) => claim.zone === 'headline' || claim.zone === 'lead');
  const hurtsPeople = question.claims.some((claim) => isHarm(claim.subject?.event));
  const own = check.weigh?.(question) ?? 0;
  const sureness = SURENESS * Math.max(-1, Math.min(0, (question.group.cohesion ?? SURE) - SURE));
  const place = isProminent ? 0.5 : 0;
  return check.meta.weight + sureness + own + gap + witnesses + place + (hurtsPeople ? 0.4 : 0);
}

export function severityOf(score: number): Severity {
  if (score >= 3) return 'high';
  return score >= 1.7 ? 'medium' : 'low';
}
