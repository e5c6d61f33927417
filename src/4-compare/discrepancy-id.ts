// An id that is the same from run to run while class and claims are.
import { createHash } from 'node:crypto';
import type { DiscrepancyClass, Reading } from '../model.ts';

export function discrepancyId(of: DiscrepancyClass, readings: readonly Reading[]): string {
  const key = `${of} ${readings.flatMap((reading) => reading.claimIds).join(' ')}`;
  return `d${createHash('sha256').update(key).digest('hex').slice(0, 10)}`;
}
