import * as assert from 'uvu/assert';
import type { AnalysisDiff, Figure } from '../../src/diff/diff-analyses.ts';
import { diffText } from '../../src/diff/diff-text.ts';
import { suite } from '../support/suite.ts';

const figure = (...values: readonly string[]): Figure => ({
  groupId: 'g',
  label: 'dead',
  articles: 2,
  values,
  best: 5,
});

const told = (newer: string, after: Figure): string =>
  diffText({
    format: 'parallax-diff/1',
    old: { title: 'Ferry', asOf: '2031-05-01' },
    new: { title: newer, asOf: '2031-05-02' },
    sources: { new: [], gone: [] },
    figures: { new: [], gone: [], changed: [{ label: 'dead', before: figure('five'), after }] },
    discrepancies: { new: [], resolved: [], moved: [] },
  } as unknown as AnalysisDiff);

suite('what changed, in lines', (test) => {
  test('a figure that is printed as before has not changed', () => {
    assert.is(told('Ferry', figure('five')), 'Ferry: 2031-05-01 → 2031-05-02\nNothing has changed.\n');
    assert.match(told('Ferry', figure('six')), / {2}dead: five → six\n/);
  });

  test('two topics are named both', () => {
    assert.match(told('Fire', figure('five')), /^Ferry, 2031-05-01 → Fire, 2031-05-02\n/);
  });
});
