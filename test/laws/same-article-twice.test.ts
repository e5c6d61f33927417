import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { type Analysed, analyse, article, draft, FIXED } from './generate.ts';

const topic = fc.array(draft, { minLength: 2, maxLength: 4 }).chain((drafts) =>
  fc.record({
    articles: fc.constant(drafts.map((one, i) => article(`outlet-${i}`, one))),
    copy: fc.constantFrom(...drafts).map((one) => article('outlet-copy', one)),
  }),
);

const originsOf = ({ alignment }: Analysed): number =>
  new Set(alignment.articles.map(({ originGroup }) => originGroup)).size;

const found = ({ discrepancies }: Analysed): readonly string[] =>
  discrepancies
    .map((one) => `${one.class} ${one.severity}: ${one.readings.map(({ text }) => text).join(' | ')}`)
    .sort();

suite('law: the same article twice', (test) => {
  test('adds no origin, no discrepancy and no agreement', () => {
    fc.assert(
      fc.property(topic, ({ articles, copy }) => {
        const [once, twice] = [analyse(articles), analyse([...articles, copy])];
        assert.is(originsOf(twice), originsOf(once));
        assert.equal(found(twice), found(once));
        assert.equal(
          twice.groups.map(({ verdict }) => verdict).sort(),
          once.groups.map(({ verdict }) => verdict).sort(),
        );
      }),
      FIXED,
    );
  });
});
