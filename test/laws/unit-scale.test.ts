import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { analyse, article, FIXED } from './generate.ts';

/** Two articles with a length each; what they say it of is the same. */
const lengths = fc.array(
  fc.record({
    modifier: fc.constantFrom('', 'about ', 'at least ', 'more than ', 'nearly '),
    km: fc.constantFrom(4, 5, 6, 10, 12, 25, 26, 40),
    day: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 2, maxLength: 4 },
);

function judged(sayLength: (km: number) => string, drafts: typeof lengths extends fc.Arbitrary<infer T> ? T : never) {
  const articles = drafts.map(({ modifier, km, day }, i) =>
    article(`outlet-${i}`, {
      sentences: [`The river flooded ${modifier}${sayLength(km)} of road near the town.`],
      day,
    }),
  );
  const { groups, discrepancies } = analyse(articles);
  return {
    groups: groups.filter(({ kind }) => kind === 'quantity').map(({ verdict, claimIds }) => [verdict, claimIds.length]),
    discrepancies: discrepancies.map(({ class: kind, severity, readings }) => [kind, severity, readings.length]),
  };
}

suite('law: the unit changes no verdict', (test) => {
  test('kilometres written as metres', () => {
    fc.assert(
      fc.property(lengths, (drafts) =>
        assert.equal(
          judged((km) => `${(km * 1000).toLocaleString('en')} metres`, drafts),
          judged((km) => `${km} km`, drafts),
        ),
      ),
      FIXED,
    );
  });
});
