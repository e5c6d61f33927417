// The questions of the fixture.
import type { Claim, ClaimGroup } from '../../src/model.ts';
import {
  aboard,
  boats,
  built,
  cars,
  closed,
  cost,
  fixtureClaims,
  hurt,
  leak,
  list,
  order,
  ship,
  struck,
} from './fixture-claims.ts';

const group = (
  id: string,
  label: string,
  kind: Claim['kind'],
  members: Record<string, string>,
  verdict: ClaimGroup['verdict'],
  estimate?: ClaimGroup['estimate'],
): ClaimGroup => {
  const claimIds = Object.values(members);
  const labels = claimIds.map((claimId) => fixtureClaims.find((claim) => claim.id === claimId)?.articleId ?? '');
  const origins = new Set(labels.map((label) => label[1]));
  const base = { id, label, kind, claimIds, articleCount: new Set(labels).size, independentOrigins: origins.size };
  return estimate ? { ...base, verdict, estimate } : { ...base, verdict };
};

export const fixtureGroups: readonly ClaimGroup[] = [
  group('g1', 'people aboard', 'quantity', aboard, 'differ', {
    low: 178,
    best: 187,
    high: 222,
    rule: 'majority',
    basis: [aboard.c, aboard.d, aboard.f, aboard.g],
  }),
  group('g2', 'people injured', 'quantity', hurt, 'compatible', {
    low: 31,
    best: 43,
    high: null,
    rule: 'latest',
    basis: [hurt.d],
  }),
  group('g3', 'cars lost', 'quantity', cars, 'compatible', { low: 60, best: null, high: 80, rule: 'none', basis: [] }),
  group('g4', 'boats in the rescue', 'quantity', boats, 'differ'),
  group('g5', 'cost of the damage', 'quantity', cost, 'differ'),
  group('g6', 'day of the accident', 'date', struck, 'differ'),
  group('g7', 'line closed until', 'date', closed, 'compatible'),
  group('g8', 'the order to leave the ship', 'quotation', order, 'differ'),
  group('g9', 'what the ship is called', 'name', ship, 'differ'),
  group('g10', 'errors in the list of names', 'quantity', { list }, 'single'),
  group('g11', 'year the ship was built', 'date', { built }, 'single'),
  group('g12', 'tanks that leaked', 'quantity', { leak }, 'single'),
  group('g13', 'the reef was struck at Sund Point', 'date', { a: struck.a, g: struck.g }, 'agree'),
];
