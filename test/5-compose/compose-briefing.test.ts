import { parse } from 'parse5';
import * as assert from 'uvu/assert';
import { composeBriefing } from '../../src/5-compose/compose-briefing.ts';
import { htmlEdition } from '../../src/5-compose/html-edition.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { loadTemplate } from '../../src/lib/load-template.ts';
import type { Analysis } from '../../src/model.ts';
import { fixtureAnalysis } from '../support/analysis-fixture.ts';
import { suite } from '../support/suite.ts';

const fonts = loadFonts();
const template = loadTemplate('briefing');
const method = { vagueBounds: [{ word: 'dozens', low: 24, high: 99 }], tolerance: 'About is ±5%.' };
const compose = (analysis: Analysis) => composeBriefing(analysis, template, { fonts, method });
const fixture = await compose(fixtureAnalysis);
const edition = htmlEdition(fixture);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

const EMPTY: Analysis = { ...fixtureAnalysis, claims: [], groups: [], discrepancies: [], notices: [] };

suite('compose briefing', (test) => {
  test('gives every finding a place, numbered in the order of the page', () => {
    const anchors = all(fixture.html, /id="finding-(\d+)"/g).map(Number);
    assert.equal(
      anchors,
      Array.from({ length: fixtureAnalysis.discrepancies.length }, (_, index) => index + 1),
    );
  });

  test('has a target for every link and every id once', () => {
    const ids = all(fixture.html, /\bid="([^"]+)"/g);
    assert.is(new Set(ids).size, ids.length);
    const links = all(fixture.html, /href="#([^"]+)"/g);
    assert.ok(links.length > 50);
    assert.equal(
      [...new Set(links)].filter((link) => !ids.includes(link)),
      // Leads nowhere on purpose: it closes the pane of a text.
      ['close'],
    );
  });

  test('draws every chart the page asks for, with its data in words', () => {
    const asked = all(fixture.html, /<parallax-chart id="([^"]+)"/g);
    assert.equal([...fixture.charts.keys()].sort(), [...asked].sort());
    const chart = fixture.charts.get('chart-d1');
    assert.match(chart?.alt ?? '', '1b Isle Daily (copy): around');
    assert.match(
      chart?.alt ?? '',
      '4 Velland Post-Intelligencer and Commercial Advertiser: 178 (Coast Guard, in TASS)',
    );
    assert.match(chart?.caption ?? '', '3 readings from 5 independent origins; lowest 178, highest');
  });

  test('keeps hostile article text text', () => {
    for (const html of [fixture.html, edition]) {
      assert.match(html, '187 &lt;saved&gt;, says &quot;line&quot; &amp; crew {{title}}');
      assert.not.match(html, '<script');
      assert.not.match(html, '<saved');
    }
  });

  test('makes an edition that loads and runs nothing', () => {
    assert.match(edition, 'http-equiv="Content-Security-Policy" content="default-src \'none\'');
    assert.equal(all(edition.replaceAll('http://www.w3.org/2000/svg', ''), /((?:https?:)?\/\/[^\s"<]+)/g), []);
    assert.not.match(edition, '<parallax-chart');
    assert.is(all(edition, /(<svg )/g).length, fixture.charts.size);
    assert.not.match(edition, /\son\w+=/);
  });

  test('is HTML that a parser reads without repair', () => {
    const errors: string[] = [];
    parse(edition, { onParseError: (error) => errors.push(`${error.code} ${error.startLine}`) });
    assert.equal(errors, []);
  });

  test('prints what Method must say', () => {
    for (const text of ['“dozens” 24 to 99', 'About is ±5%.', 'parallax 0.1.0', 'The text has no headline.']) {
      assert.match(fixture.html, text);
    }
  });

  test('gives the same twice', async () => {
    const again = await compose(fixtureAnalysis);
    assert.is(htmlEdition(again), edition);
    assert.equal([...again.charts], [...fixture.charts]);
  });

  test('makes a page of an analysis without findings', async () => {
    const { html, charts } = await compose(EMPTY);
    assert.match(html, 'No discrepancy was found');
    assert.not.match(html, 'id="reported-figures"');
    assert.ok(charts.size <= 1);
  });
});
