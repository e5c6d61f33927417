import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { type Analysed, analyse, article, draft, FIXED } from './generate.ts';

const topic = fc
  .array(draft, { minLength: 2, maxLength: 5 })
  .map((drafts) => drafts.map((one, i) => article(`outlet-${i}`, one)))
  .chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })));

/** What must not change; labels and the order of lists may. */
function essence({ alignment, groups, discrepancies }: Analysed) {
  const set = (ids: readonly string[]): string => [...ids].sort().join(' ');
  const origins = new Map<string, string[]>();
  for (const { originGroup, id } of alignment.articles)
    origins.set(originGroup, [...(origins.get(originGroup) ?? []), id]);
  return {
    origins: [...origins.values()].map(set).sort(),
    groups: groups.map(({ claimIds, verdict }) => `${verdict} ${set(claimIds)}`).sort(),
    discrepancies: discrepancies
      .map((one) => `${one.class} ${one.severity} ${set(one.readings.flatMap((reading) => reading.claimIds))}`)
      .sort(),
  };
}

suite('law: the order of the articles changes nothing', (test) => {
  test('the same origins, groups, verdicts and discrepancies', () => {
    fc.assert(
      fc.property(topic, ([articles, shuffled]) =>
        assert.equal(essence(analyse(shuffled)), essence(analyse(articles))),
      ),
      FIXED,
    );
  });
});
