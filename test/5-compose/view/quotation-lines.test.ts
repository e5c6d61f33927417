import * as assert from 'uvu/assert';
import { briefingView } from '../../../src/5-compose/view/briefing-view.ts';
import { lookupOf } from '../../../src/5-compose/view/lookup.ts';
import { quotationLines, quotationsTitle } from '../../../src/5-compose/view/quotation-lines.ts';
import { shortenDiff } from '../../../src/5-compose/view/shorten-diff.ts';
import type { QuotationLine } from '../../../src/5-compose/view/types.ts';
import { wordDiff } from '../../../src/5-compose/view/word-diff.ts';
import type { Analysis, Discrepancy } from '../../../src/model.ts';
import { fixtureAnalysis } from '../../support/analysis-fixture.ts';
import { suite } from '../../support/suite.ts';

const found = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd11');
const group = fixtureAnalysis.groups.find(({ id }) => id === 'g8');
if (!found || !group) throw new Error('The fixture has no d11 and g8.');

/** The fixture's four wordings as two quotations, told by one finding. */
const several: Discrepancy = { ...found, groupIds: ['g8', 'g8b'] };
const analysis: Analysis = {
  ...fixtureAnalysis,
  groups: [
    ...fixtureAnalysis.groups.filter((one) => one !== group),
    { ...group, claimIds: group.claimIds.slice(0, 2) },
    { ...group, id: 'g8b', claimIds: group.claimIds.slice(2) },
  ],
  discrepancies: fixtureAnalysis.discrepancies.map((one) => (one === found ? several : one)),
};
const lookup = lookupOf(analysis);

const changed = ({ pieces }: QuotationLine): readonly string[] =>
  pieces.filter(({ kind }) => kind === 'changed').map(({ text }) => text);
const textOf = (pieces: QuotationLine['pieces']): string => pieces.map(({ text }) => text).join('');

suite('quotation lines', (test) => {
  test('compare each quotation of a finding with its own readings alone', () => {
    const lines = quotationLines(several, lookup);
    assert.equal(lines.map(changed), [[], ['abandon'], [], ['off']]);
    assert.equal(
      lines.map(({ begins }) => begins),
      [true, false, true, false],
    );
  });

  test('name the speaker of each quotation where they are not of one', () => {
    assert.equal(
      quotationLines(several, lookup).map(({ speaker }) => speaker),
      ['Ilse Varga', null, 'Ilse Varga', null],
    );
    const ofOne = { ...several, readings: several.readings.slice(0, 3) };
    assert.equal(
      quotationLines(ofOne, lookup).map(({ speaker }) => speaker),
      [null, null, null],
    );
    assert.is(quotationsTitle(ofOne, lookup), 'Ilse Varga: 2 quotations');
  });

  test('the briefing shows them under a title that counts them', () => {
    const { view } = briefingView(analysis, { vagueBounds: [], tolerance: 'x' });
    const finding = view.sections.flatMap((section) => section.findings).find(({ id }) => id === 'd11');
    assert.is(finding?.title, '2 quotations in versions of one report');
    assert.is(finding?.lines.length, 4);
  });

  test('of an attribution name the speaker of each, and the title names none', () => {
    const rivals: Discrepancy = {
      ...found,
      class: 'attribution',
      readings: [
        { text: 'Ilse Varga', claimIds: group.claimIds.slice(0, 1) },
        { text: 'a stoker', claimIds: group.claimIds.slice(3) },
      ],
    };
    const labelled = { ...group, label: 'Ilse Varga: “We gave the order …”' };
    const { view } = briefingView(
      {
        ...fixtureAnalysis,
        groups: fixtureAnalysis.groups.map((one) => (one === group ? labelled : one)),
        discrepancies: fixtureAnalysis.discrepancies.map((one) => (one === found ? rivals : one)),
      },
      { vagueBounds: [], tolerance: 'x' },
    );
    const finding = view.sections.find(({ id }) => id === 'quotations')?.findings[0];
    assert.is(finding?.title, '“We gave the order …”');
    assert.equal(
      finding?.lines.map(({ speaker }) => speaker),
      ['Ilse Varga', 'a stoker'],
    );
  });

  test('of many, the first are shown and the others counted', () => {
    const many = { ...several, groupIds: [...several.groupIds, ...Array.from({ length: 10 }, () => 'g8b')] };
    assert.is(quotationLines(many, lookup).filter(({ begins }) => begins).length, 8);
    assert.match(quotationsTitle(many, lookup), /^12 quotations .*, 8 of them shown$/);
  });
});

suite('a shortened comparison', (test) => {
  const reference = 'They saw the water rise over the quay and into every house along the old harbour wall that night';

  test('keeps what differs with a few words around it', () => {
    const told = reference.replace('house', 'cellar');
    assert.is(textOf(shortenDiff(wordDiff(told, reference))), '… and into every cellar along the old …');
  });

  test('keeps a short text, and one without a difference', () => {
    assert.is(textOf(shortenDiff(wordDiff(reference, reference))), reference);
    assert.is(textOf(shortenDiff(wordDiff('The pumps are small', 'The pumps are weak'))), 'The pumps are small');
  });
});
