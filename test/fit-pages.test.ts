import * as assert from 'uvu/assert';
import { loadFonts } from '../src/lib/fonts.ts';
import { loadTemplate } from '../src/lib/load-template.ts';
import type { Analysis } from '../src/model.ts';
import { renderBriefing } from '../src/pipeline.ts';
import { fixtureAnalysis } from './support/analysis-fixture.ts';
import { suite } from './support/suite.ts';

const assets = { fonts: loadFonts(), script: '' };
const { discrepancies } = fixtureAnalysis;

/** Each finding four times over, of high severity: more than any reader wants. */
const CROWDED: Analysis = {
  ...fixtureAnalysis,
  discrepancies: [1, 2, 3, 4].flatMap((copy) =>
    discrepancies.map((one) => ({ ...one, id: `${one.id}-${copy}`, severity: 'high' as const })),
  ),
};

/** Numbers of the findings, wherever they stand. */
function findingsIn(html: string): readonly number[] {
  return [...html.matchAll(/id="finding-(\d+)"/g)].map((match) => Number(match[1]));
}

/** Findings that stand nowhere, by the briefing's own count. */
const left = (html: string) => Number(/(\d+) more (?:is|are) listed in analysis\.json/.exec(html)?.[1] ?? 0);

suite('pages that a template wants', (test) => {
  test('a crowded briefing has no more than twelve; every finding stands in it once or is counted', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const { pages, html } = await renderBriefing(CROWDED, loadTemplate('briefing'), paper, assets);
      assert.ok(pages <= 12, `${pages} pages of ${paper}`);
      const numbers = findingsIn(html);
      assert.equal(
        numbers,
        numbers.map((_, index) => index + 1),
      );
      assert.is(numbers.length + left(html), CROWDED.discrepancies.length);
    }
  });

  test('fewer pages hold fewer findings in the main part, and the rest is in the table or counted', async () => {
    const template = loadTemplate('briefing');
    const mainPart = (html: string) => [...html.matchAll(/<section class="finding/g)].length;
    const all = await renderBriefing(CROWDED, { ...template, pages: null }, 'a4', assets);
    const short = await renderBriefing(CROWDED, { ...template, pages: all.pages - 3 }, 'a4', assets);
    assert.ok(short.pages <= all.pages - 3, `${short.pages} of ${all.pages}`);
    assert.ok(mainPart(short.html) < mainPart(all.html));
    assert.is(findingsIn(short.html).length + left(short.html), CROWDED.discrepancies.length);
  });

  test('a handout of long titles still has one', async () => {
    const groups = fixtureAnalysis.groups.map((group) => ({
      ...group,
      label: `${group.label} ${'of the old town '.repeat(9)}`,
    }));
    for (const paper of ['a4', 'letter'] as const) {
      const { pages } = await renderBriefing({ ...CROWDED, groups }, loadTemplate('handout'), paper, assets);
      assert.is(pages, 1);
    }
  });
});
