// A group's question in words: what is counted and what happened to it, as most of its claims have it.
import type { Claim } from '../model.ts';

export function groupLabel(claims: readonly Claim[]): string {
  const first = claims[0];
  if (first.kind === 'quotation') return quotationLabel(claims);
  const subject = mostFrequent(
    claims.flatMap((claim) => (claim.subject === undefined ? [] : [plain(claim.subject.text)])),
  );
  const predicate = mostFrequent(claims.flatMap((claim) => claim.subject?.predicate ?? []));
  if (first.kind === 'date') return subject === undefined ? 'date' : joined(subject, predicate, ': ');
  return labelOf(first, subject ?? first.quantity?.unit ?? first.surface, predicate, ownerOf(claims));
}

/** "people injured"; "EDS: share price"; "age of Robert Buckley". */
function labelOf(claim: Claim, subject: string, predicate: string | undefined, owner: string | undefined): string {
  switch (claim.quantity?.dimension) {
    case 'count':
      return joined(subject, predicate, ' ');
    case 'other':
      if (claim.quantity.unit === 'score') return `${owner ?? subject}: result`;
      return joined(subject, predicate, ': ');
    case 'age':
      return `age of ${owner ?? subject}`;
    default:
      return owner === undefined || subject.includes(owner)
        ? joined(subject, predicate, ': ')
        : joined(`${owner}: ${subject}`, predicate, ', ');
  }
}

const joined = (subject: string, predicate: string | undefined, mark: string): string =>
  predicate === undefined || predicate === subject || subject.includes(predicate)
    ? subject
    : `${subject}${mark}${predicate}`;

const ownerOf = (claims: readonly Claim[]): string | undefined =>
  mostFrequent(claims.flatMap((claim) => claim.scope.owner ?? []));

function quotationLabel(claims: readonly Claim[]): string {
  const speaker = mostFrequent(
    claims.flatMap((claim) => (claim.attribution === undefined ? [] : [claim.attribution.source])),
  );
  const words = (claims[0].quotation?.content ?? claims[0].surface).split(/\s+/);
  const start = `“${words.slice(0, 6).join(' ')}${words.length > 6 ? ' …' : ''}”`;
  return speaker === undefined ? start : `${speaker}: ${start}`;
}

const plain = (text: string): string =>
  text
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The most frequent, the first of them on a tie. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
