// A finding on its way out of stage 4.
import type { Discrepancy } from '../model.ts';
import type { Check } from './checks/check.ts';
import type { Question } from './question.ts';

export type Judged = {
  readonly check: Check;
  readonly discrepancy: Discrepancy;
  readonly score: number;
  readonly question: Question;
};
