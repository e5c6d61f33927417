// Ids that stay the same from run to run: a hash of what identifies the claim.
import { hash } from 'node:crypto';
import type { Claim, Span } from '../model.ts';

export function claimId(sha256: string, articleId: string, span: Span, kind: Claim['kind']): string {
  const key = `${sha256} ${articleId} ${span.start} ${span.end} ${kind}`;
  return `c${hash('sha256', key).slice(0, 12)}`;
}
