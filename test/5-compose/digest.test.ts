import * as assert from 'uvu/assert';
import { digestView } from '../../src/5-compose/view/digest.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { loadTemplate } from '../../src/lib/load-template.ts';
import type { Analysis } from '../../src/model.ts';
import { renderBriefing, renderDigest } from '../../src/pipeline.ts';
import { fixtureAnalysis } from '../support/analysis-fixture.ts';
import { inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';

const assets = { fonts: loadFonts(), script: '' };
const template = loadTemplate('digest');
const METHOD = { vagueBounds: [], tolerance: 'x' };
const CALM: Analysis = {
  ...fixtureAnalysis,
  topic: { id: 'calm', title: 'A calm topic', asOf: '2031-01-02' },
  discrepancies: [],
};
const LONG = 'A topic with a title that takes as many lines as any that an analyst would ever give to one';
const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const title = i % 2 === 0 ? `Topic ${i + 1}` : `${LONG}, ${i + 1}`;
    return {
      analysis: { ...fixtureAnalysis, topic: { ...fixtureAnalysis.topic, title } },
      href: `t${i}/briefing.html`,
    };
  });

suite('digest', (test) => {
  test('is one or two pages, however many the topics; every topic is shown, named or counted', async () => {
    for (const [count, most] of [
      [1, 1],
      [6, 1],
      [14, 2],
      [90, 2],
    ] as const) {
      for (const paper of ['a4', 'letter'] as const) {
        const { pages } = await renderDigest(entries(count), template, paper, assets);
        assert.ok(pages <= most, `${pages} ${paper} pages for ${count} topics`);
      }
      const { view } = digestView(entries(count), METHOD);
      assert.is(view.rows.length + view.others.length + view.more, count);
      assert.ok(view.rows.length >= Math.min(count, 8), `${view.rows.length} rows for ${count} topics`);
    }
  });

  test('puts the topics that differ most first, each with its most serious finding and a chart of it', () => {
    const { view, charts } = digestView([{ analysis: CALM, href: null }, ...entries(2)], METHOD);
    assert.is(view.rows.at(-1)?.title, 'A calm topic');
    assert.match(view.rows.at(-1)?.text ?? '', 'No discrepancy');
    const [first] = view.rows;
    assert.is(first?.finding?.class.id, 'conflict');
    assert.match(first?.text ?? '', 'all three cannot be right');
    assert.is(new Set(charts.map(({ id }) => id)).size, 2, 'the same finding of two topics has two charts');
    assert.equal([view.topics, view.asOf], [3, fixtureAnalysis.topic.asOf]);
  });

  test('links to the briefings in the HTML edition alone, and is a tagged PDF', async () => {
    const { html, pdf } = await renderDigest(entries(3), template, 'a4', assets);
    assert.match(html, 'href="t0/briefing.html"');
    const { problems, root } = await inspectPdf(pdf);
    assert.equal(problems, []);
    assert.match(root.text, 'Topic 1');
  });

  test('a report with this template is a digest of one topic', async () => {
    const { html, pages } = await renderBriefing(fixtureAnalysis, template, 'a4', assets);
    assert.is(pages, 1);
    assert.match(html, fixtureAnalysis.topic.title);
  });
});
