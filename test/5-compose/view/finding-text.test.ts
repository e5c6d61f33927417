import * as assert from 'uvu/assert';
import { findingText } from '../../../src/5-compose/view/finding-text.ts';
import { lookupOf } from '../../../src/5-compose/view/lookup.ts';
import type { DiscrepancyClass } from '../../../src/model.ts';
import { fixtureAnalysis } from '../../support/analysis-fixture.ts';
import { aboard } from '../../support/fixture-claims.ts';
import { suite } from '../../support/suite.ts';

const lookup = lookupOf(fixtureAnalysis);

/** Text with the citations in brackets, as printed. */
function shown(
  explanation: string,
  readings: readonly { text: string; claimIds: readonly string[] }[],
  cls: DiscrepancyClass = 'conflict',
): string {
  const [base] = fixtureAnalysis.discrepancies;
  if (!base) throw new Error('The fixture holds discrepancies.');
  return findingText({ ...base, class: cls, explanation, readings }, lookup)
    .map(({ text, cites }) => text + (cites.length > 0 ? `[${cites.map((cite) => cite.label).join(',')}]` : ''))
    .join('')
    .replaceAll('\u00a0', ' ');
}

const about212 = { text: 'about 212', claimIds: [aboard.a, aboard.b] };
const exact187 = { text: '187', claimIds: [aboard.c, aboard.g] };

suite('finding text', (test) => {
  test('cites each reading behind its words', () => {
    assert.is(
      shown('One has about 212, others 187 people.', [about212, exact187]),
      'One has about 212,[1a,1b] others 187[2,5] people.',
    );
  });

  test('cites at the end what the sentence does not print', () => {
    assert.is(shown('They differ.', [about212, exact187]), 'They differ.[1a,1b,2,5]');
  });

  test('makes one citation of two that would touch', () => {
    assert.is(shown('All others have 187.', [about212, exact187]), 'All others have 187.[1a,1b,2,5]');
  });

  test('nobody is cited for the latest of a figure that moved but who gives it', () => {
    assert.is(shown('It rose to 187.', [about212, exact187], 'update'), 'It rose to 187.[2,5]');
  });

  test('does not take 212 out of 1,212 or 187 out of 187.5', () => {
    assert.is(shown('The 1,212 and 187.5 are others.', [exact187]), 'The 1,212 and 187.5 are others.[2,5]');
  });

  test('takes the last of two places', () => {
    const two = { text: 'two', claimIds: [aboard.c] };
    assert.is(shown('It gives two figures: two and 187.', [two]), 'It gives two figures: two[2] and 187.');
  });

  test('keeps qualifier and figure on one line', () => {
    const [first] = fixtureAnalysis.discrepancies;
    assert.ok(first && findingText(first, lookup)[0]?.text.includes('about\u00a0212'));
  });
});
