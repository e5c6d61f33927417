import * as assert from 'uvu/assert';
import { composeBriefing } from '../../src/5-compose/compose-briefing.ts';
import { briefingView } from '../../src/5-compose/view/briefing-view.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { loadTemplate } from '../../src/lib/load-template.ts';
import type { Analysis } from '../../src/model.ts';
import { renderBriefing } from '../../src/pipeline.ts';
import { fixtureAnalysis } from '../support/analysis-fixture.ts';
import { suite } from '../support/suite.ts';

const fonts = loadFonts();
const template = loadTemplate('handout');
const method = { vagueBounds: [], tolerance: 'x' };

async function pageCount(analysis: Analysis, paper: 'a4' | 'letter'): Promise<number> {
  return (await renderBriefing(analysis, template, paper, { fonts, script: '' })).pages;
}

const topic = {
  ...fixtureAnalysis.topic,
  title: 'A title that needs two lines in the size that the handout sets its titles in',
};
const MANY: Analysis = {
  ...fixtureAnalysis,
  topic,
  discrepancies: [1, 2, 3, 4].flatMap((copy) =>
    fixtureAnalysis.discrepancies.map((one) => ({ ...one, id: `${one.id}-${copy}`, severity: 'high' as const })),
  ),
};
const FEW: Analysis = { ...fixtureAnalysis, groups: [], discrepancies: [] };

suite('handout', (test) => {
  for (const paper of ['a4', 'letter'] as const) {
    test(`is one page of ${paper}, whatever there is to say`, async () => {
      assert.is(await pageCount(fixtureAnalysis, paper), 1);
      assert.is(await pageCount(MANY, paper), 1);
      assert.is(await pageCount(FEW, paper), 1);
    });
  }

  test('counts what it leaves out', () => {
    const { handout } = briefingView(MANY, method).view;
    assert.ok(handout.rows.length >= 3);
    assert.is(handout.rows.length + handout.more, MANY.discrepancies.length);
  });

  test('says what to use of each finding, with its readings', () => {
    const [row] = briefingView(fixtureAnalysis, method).view.handout.rows;
    assert.is(row?.finding.title, 'People aboard');
    assert.match(row?.use ?? '', 'every reading');
    assert.match(row?.chart?.alt ?? '', 'about\u00a0212: 1a, 1b; 187: 2, 3, 4, 5; 178: 4.');
  });

  test('begins with what is agreed and not told otherwise as well', () => {
    const lead = (analysis: Analysis): string => briefingView(analysis, method).view.handout.lead;
    const agreed = 'the reef was struck at Sund Point';
    assert.ok(lead(fixtureAnalysis).startsWith(`The reports agree on ${agreed}; they differ on `));
    const [group] = fixtureAnalysis.groups.filter(({ verdict }) => verdict === 'agree');
    const discrepancies = fixtureAnalysis.discrepancies.map((one) => ({
      ...one,
      groupIds: group ? [...one.groupIds, group.id] : one.groupIds,
    }));
    assert.not(lead({ ...fixtureAnalysis, discrepancies }).includes('agree on'));
  });

  test('tells parts by their sum, which no source prints', () => {
    const one = fixtureAnalysis.discrepancies.filter(({ class: kind }) => kind === 'arithmetic');
    const [row] = briefingView({ ...fixtureAnalysis, discrepancies: one }, method).view.handout.rows;
    assert.equal(
      row?.readings.map(({ text }) => text),
      ['18 + 25', '43'],
    );
  });

  test('draws only the charts it shows', async () => {
    const { charts } = await composeBriefing(fixtureAnalysis, template, { fonts, method });
    assert.ok([...charts.keys()].every((id) => id.startsWith('readings-')));
  });
});
