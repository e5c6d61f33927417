// The checks in the order in which reasons are tried: conflict is what no other reason explains.
import { arithmetic } from './arithmetic.ts';
import { attribution } from './attribution.ts';
import type { Check } from './check.ts';
import { conflict } from './conflict.ts';
import { counting } from './counting.ts';
import { datePeriod } from './date-period.ts';
import { datePrecision } from './date-precision.ts';
import { dates } from './dates.ts';
import { gap } from './gap.ts';
import { grownOlder } from './grown-older.ts';
import { internal } from './internal.ts';
import { oneAuthority } from './one-authority.ts';
import { ownSpelling } from './own-spelling.ts';
import { ownSum } from './own-sum.ts';
import { precision } from './precision.ts';
import { prices } from './prices.ts';
import { reAttributed } from './re-attributed.ts';
import { rescheduled } from './rescheduled.ts';
import { revised } from './revised.ts';
import { scope } from './scope.ts';
import { spelling } from './spelling.ts';
import { statementChecks } from './statements.ts';
import { update } from './update.ts';
import { wording } from './wording.ts';

export const CHECKS: readonly Check[] = [
  scope,
  counting,
  update,
  prices,
  grownOlder,
  arithmetic,
  internal,
  ownSum,
  ownSpelling,
  precision,
  reAttributed,
  wording,
  spelling,
  ...statementChecks,
  attribution,
  oneAuthority,
  rescheduled,
  datePrecision,
  datePeriod,
  dates,
  conflict,
  gap,
  revised,
];
