// --fail-on.
import type { Severity } from '../model.ts';
import { SEVERITIES } from './choices.ts';

/** Whether a discrepancy is at least as severe as `--fail-on` asks. */
export function reaches(failOn: Severity | undefined, count: (severity: Severity) => number): boolean {
  return failOn !== undefined && SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => count(severity) > 0);
}
