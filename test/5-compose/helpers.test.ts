import * as assert from 'uvu/assert';
import { HELPERS } from '../../src/5-compose/helpers/index.ts';
import { briefingView } from '../../src/5-compose/view/briefing-view.ts';
import { fixtureAnalysis } from '../support/analysis-fixture.ts';
import { suite } from '../support/suite.ts';

const { amount, cite, date, diff, list, marked, plural, quantity } = HELPERS;
const open = { value: 3800, low: 3800, high: null, modifier: 'moreThan', unit: null };

suite('helpers', (test) => {
  test('give a quantity with its modifier in words', () => {
    assert.is(quantity(open), 'more than 3,800');
    assert.is(quantity({ ...open, modifier: 'approx', value: 13.2e9, unit: 'USD' }), 'about $13.2bn');
    assert.is(quantity({ ...open, modifier: 'range', value: null, low: 12e6, high: 14e6, unit: 'USD' }), '$12m–$14m');
    assert.is(quantity({ ...open, modifier: 'exact', value: -7, unit: 'percent' }), '−7%');
    assert.is(quantity(null), '');
  });

  test('print every digit of a number that cannot be shortened', () => {
    assert.is(amount(13_245_678, null), '13,245,678');
    assert.is(amount(1_900_000, null), '1.9m');
    assert.is(amount(0.1 + 0.2, null), '0.3');
  });

  test('give dates only as precise as they are', () => {
    assert.is(date('2022-01-07'), '7 January 2022');
    assert.is(date('2022-01-07T15:01+05:30'), '7 January 2022');
    assert.is(date('2022-01'), 'January 2022');
    assert.is(date('2022'), '2022');
    assert.is(date('--05-14'), '14 May');
    assert.is(date('soon'), 'soon');
  });

  test('count and list', () => {
    assert.is(plural(1, 'article', 'articles'), '1 article');
    assert.is(plural(0, 'article', 'articles'), '0 articles');
    assert.is(list(['1a', '1b', '3']), '1a, 1b and 3');
    assert.is(list([]), '');
  });

  test('cite in brackets with a link to the source', () => {
    assert.is(
      String(cite([{ label: '1a', href: '#source-1a' }])),
      '<sup class="cite">[<a href="#source-1a" title="Source 1a">1a</a>]</sup>',
    );
    assert.is(String(cite([])), '');
  });

  test('escape the text they mark', () => {
    const hostile = '<script>"&{{x}}';
    assert.is(String(marked([{ text: hostile, isMarked: true }])), '<strong>&lt;script&gt;&quot;&amp;{{x}}</strong>');
    assert.is(String(diff([{ text: hostile, kind: 'changed' }])), '<mark>&lt;script&gt;&quot;&amp;{{x}}</mark>');
    assert.not.match(String(cite([{ label: hostile, href: '"onclick="' }])), '<script>');
  });

  test('compare two texts word by word', () => {
    assert.is(
      String(diff('We left <all> at dawn', 'We left before dawn')),
      'We left &lt;<mark>all</mark>&gt; <mark>at</mark> dawn',
    );
    assert.is(String(diff('We at dawn', 'We left at dawn')), 'We <span class="blank"></span> at dawn');
    assert.is(String(diff('one text', { hash: {} })), '', 'a text alone differs from nothing');
  });

  test('have no name that a field of the view has: the helper would hide it', () => {
    const names = new Set(Object.keys(HELPERS));
    const clashes = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        // Objects and lists are reached by a path or a block, which never means a helper.
        if (names.has(key) && (typeof inner !== 'object' || inner === null)) clashes.add(key);
        visit(inner);
      }
    };
    visit(briefingView(fixtureAnalysis, { vagueBounds: [], tolerance: '' }).view);
    assert.equal([...clashes], []);
  });
});
