import * as assert from 'uvu/assert';
import { briefingView } from '../../../src/5-compose/view/briefing-view.ts';
import type { FindingView } from '../../../src/5-compose/view/types.ts';
import type { Analysis } from '../../../src/model.ts';
import { fixtureAnalysis } from '../../support/analysis-fixture.ts';
import { suite } from '../../support/suite.ts';

const METHOD = { vagueBounds: [], tolerance: 'x' };
const { view, charts } = briefingView(fixtureAnalysis, METHOD);
const withoutAgreement = fixtureAnalysis.groups.map((group) => ({ ...group, verdict: 'differ' as const }));
const findings = view.sections.flatMap((section) => [...section.findings, ...section.minor]);

function finding(id: string): FindingView {
  const found = findings.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No finding ${id}.`);
  return found;
}

suite('briefing view', (test) => {
  test('puts every class into its section, most serious first', () => {
    const sections = view.sections.map((section) => [
      section.id,
      ...[...section.findings, ...section.minor].map((one) => one.id),
    ]);
    assert.equal(sections, [
      ['figures', 'd1', 'd5', 'd2', 'd4', 'd7', 'd3', 'd6'],
      ['dates', 'd8', 'd10', 'd9'],
      ['quotations', 'd11'],
      ['wordings', 'd12'],
      ['gaps', 'd13'],
    ]);
  });

  test('has a section of its own for what is told without a figure', () => {
    const groups = fixtureAnalysis.groups.map((group) =>
      group.id === 'g9' ? { ...group, kind: 'statement' as const, label: 'role of Jon Harl' } : group,
    );
    const { sections } = briefingView({ ...fixtureAnalysis, groups }, METHOD).view;
    const [told, ...others] = sections.filter(({ id }) => id === 'statements');
    assert.is(others.length, 0);
    assert.equal(
      told.findings.map(({ id, title }) => [id, title]),
      [['d12', 'Role of Jon Harl']],
    );
    // Each reading stands in its sentence.
    assert.ok(told.findings[0].lines.length > 1);
    assert.not(sections.some(({ id }) => id === 'wordings'));
  });

  test('leaves the findings beyond what a reader can use to a table, by number of origins', () => {
    const one = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd6');
    const gap = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd13');
    if (!one || !gap) throw new Error('The fixture has no d6 and d13.');
    const many = Array.from({ length: 18 }, (_, i) => ({ ...one, id: `more-${i}`, severity: 'low' as const }));
    const { discrepancies } = fixtureAnalysis;
    const crowded = briefingView({ ...fixtureAnalysis, discrepancies: [gap, ...discrepancies, ...many] }, METHOD).view;
    const shown = crowded.sections.flatMap((section) => [...section.findings, ...section.minor]);
    assert.is(shown.length, 16);
    assert.is(crowded.appendix.length, discrepancies.length + 19 - 16);
    assert.equal(
      crowded.appendix.map(({ number }) => number),
      crowded.appendix.map((_, i) => 17 + i),
    );
    const origins = crowded.appendix.map((finding) => finding.origins);
    assert.equal(
      origins,
      [...origins].sort((a, b) => b - a),
    );
    // A comparison is of more use than what one source alone has.
    assert.ok(crowded.appendix.some(({ id }) => id === 'd13'));
    assert.is(view.appendix.length, 0);
  });

  test('counts what only repeats others, and keeps a sentence of every reading', () => {
    const one = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd1');
    if (!one) throw new Error('The fixture has no d1.');
    const claims = fixtureAnalysis.claims.map((claim, index) => ({ claim, index }));
    const [model] = claims.filter(({ claim }) => one.readings[0]?.claimIds.includes(claim.id));
    if (!model) throw new Error('d1 has no claims.');
    // One article says it again and again, in other words each time.
    const again = Array.from({ length: 12 }, (_, i) => ({
      ...model.claim,
      id: `again-${i}`,
      surface: `${model.claim.surface} ${i}`,
    }));
    const [first, ...others] = one.readings;
    const repeated = { ...first, claimIds: [...(first?.claimIds ?? []), ...again.map(({ id }) => id)] };
    const discrepancy = { ...one, readings: [repeated, ...others] as typeof one.readings };
    const crowded = briefingView(
      { ...fixtureAnalysis, claims: [...fixtureAnalysis.claims, ...again], discrepancies: [discrepancy] },
      METHOD,
    ).view.sections[0]?.findings[0];
    const before = finding('d1');
    assert.is(before.moreRows, 0);
    assert.is(crowded?.rows.length, 8);
    assert.is(crowded?.moreRows, before.rows.length + 12 - 8);
    const labels = (rows = before.rows) => [...new Set(rows.map(({ source }) => source.label))];
    assert.equal(labels(crowded?.rows), labels());
  });

  test('counts the findings that even the appendix has no room for, and links to none of them', () => {
    const one = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd6');
    if (!one) throw new Error('The fixture has no d6.');
    const discrepancies = Array.from({ length: 70 }, (_, i) => ({ ...one, id: `many-${i}` }));
    const crowded = briefingView({ ...fixtureAnalysis, discrepancies }, METHOD).view;
    assert.is(crowded.appendix.length, 40);
    assert.is(crowded.appendixMore, 70 - 16 - 40);
    const linked = crowded.sources.flatMap(({ citedIn }) => citedIn.map(({ number }) => number));
    assert.is(Math.max(...linked), 56);
  });

  test('page one tells at least five serious findings, if need be instead of half of the panels', () => {
    const twice = (severity: 'high' | 'low', title = fixtureAnalysis.topic.title) => {
      const { groups, discrepancies } = fixtureAnalysis;
      const copies = discrepancies.map((one) => ({
        ...one,
        id: `${one.id}x`,
        groupIds: one.groupIds.map((id) => `${id}x`),
      }));
      return briefingView(
        {
          ...fixtureAnalysis,
          topic: { ...fixtureAnalysis.topic, title },
          groups: [...groups, ...groups.map((group) => ({ ...group, id: `${group.id}x` }))],
          discrepancies: [...discrepancies, ...copies].map((one) => ({ ...one, severity })),
        },
        METHOD,
        { paper: 'a4' },
      ).view;
    };
    const panels = (shown: typeof view) => Number(/(\d+) small charts/.exec(shown.overview?.alt ?? '')?.[1]);
    const [crowded, calm] = [twice('high'), twice('low')];
    assert.ok(crowded.glance.length >= 5, `${crowded.glance.length} findings`);
    assert.is(panels(crowded), 4);
    assert.is(panels(calm), 8);
    assert.is(panels(twice('low', 'A title of many words '.repeat(8))), 4, 'a long title takes their place');
  });

  test('shows by the form of a label whether all can be true', () => {
    const forms = findings.map((one) => `${one.class.id} ${one.class.form}`);
    for (const form of ['conflict filled', 'internal filled', 'wording boxed', 'update underlined', 'gap dashed']) {
      assert.ok(forms.includes(form), form);
    }
    assert.is(finding('d6').class.form, 'underlined', '18 and 25 are the 43: arithmetic that agrees');
    assert.equal(finding('d2').severity.squares, ['full', 'full', 'empty']);
  });

  test('lists nothing as agreed that is only possibly one question', () => {
    const agreed = (analysis: Analysis): number => briefingView(analysis, METHOD).view.agreed.length;
    const groups = fixtureAnalysis.groups.map((group) => ({ ...group, isUnsure: true as const }));
    assert.ok(agreed(fixtureAnalysis) > 0);
    assert.is(agreed({ ...fixtureAnalysis, groups }), 0);
  });

  test('lists nothing as agreed that only one article has, be it from two origins', () => {
    const groups = fixtureAnalysis.groups.map((group) => ({ ...group, articleCount: 1 }));
    assert.is(briefingView({ ...fixtureAnalysis, groups }, METHOD).view.agreed.length, 0);
  });

  test('offers severities to filter by in their order, whatever comes first on the page', () => {
    const discrepancies = fixtureAnalysis.discrepancies.map((one) => ({
      ...one,
      severity: one.id === 'd12' ? ('high' as const) : one.id === 'd8' ? ('medium' as const) : ('low' as const),
    }));
    assert.equal(
      briefingView({ ...fixtureAnalysis, discrepancies }, METHOD).view.filters.severities.map(({ id }) => id),
      ['high', 'medium', 'low'],
    );
  });

  test('a total and its parts have no lowest and highest', () => {
    const discrepancies = fixtureAnalysis.discrepancies.map((one) => ({ ...one, severity: 'high' as const }));
    const sum = briefingView({ ...fixtureAnalysis, discrepancies }, METHOD).view.sections.flatMap(
      (one) => one.findings,
    );
    const caption = sum.find(({ id }) => id === 'd6')?.chart?.caption;
    assert.is(caption, 'A total and 2 parts from 2 independent origins.');
  });

  test('the key at the foot shortens a name by its article before its end', () => {
    const named = (outlet: string): string => {
      const articles = fixtureAnalysis.articles.map((article) => ({ ...article, outlet }));
      return briefingView({ ...fixtureAnalysis, articles }, METHOD).view.sourceKey[0]?.name ?? '';
    };
    assert.is(named('The Paper'), 'The Paper');
    assert.match(named('The Northmoor Gazette of Record'), /^Northmoor .*…$/);
  });

  test('never counts a copy as an origin', () => {
    assert.is(view.stats.articles, 6);
    assert.is(view.stats.origins, 5);
    assert.equal(
      finding('d1').rows.map((row) => row.source.isCopy),
      [false, true, false, false, false, false, false],
    );
  });

  test('prints figure, qualifier, speaker and sentence as the article has them', () => {
    const [row] = finding('d1').rows;
    assert.is(row?.qualifier, 'about');
    assert.is(row?.figure, '212');
    assert.is(row?.attribution, 'Coast Guard');
    assert.is(row?.sentence.find((piece) => piece.isMarked)?.text, 'about 212');
    assert.is(finding('d1').rows[4]?.attribution, 'Coast Guard, in TASS');
    assert.is(finding('d1').rows[5]?.attribution, null);
  });

  test('gives low, best and high with their rule, and none where no rule settles it', () => {
    assert.equal(
      finding('d2').estimates.map(({ low, best, high, rule }) => [low, best, high, rule]),
      [['31', '43', 'not given', 'Best: the latest figure.']],
    );
    assert.equal(finding('d3').estimates, []);
  });

  test('tells the estimate in the text that stands for a chart, where there is one', () => {
    assert.ok(finding('d2').chart?.alt.endsWith('Estimate, as a band: low 31, best 43, high not given.'));
    assert.ok(!finding('d4').chart?.alt.includes('Estimate'), 'two scopes are not pooled');
    assert.ok(!finding('d8').chart?.alt.includes('Estimate'), 'a date');
  });

  test('compares quotations with the reading most origins have', () => {
    const changed = finding('d11').lines.map((line) =>
      line.pieces.filter((one) => one.kind === 'changed').map((one) => one.text),
    );
    assert.equal(changed, [[], ['abandon'], ['ordered everyone'], ['ordered everyone off']]);
  });

  test('gives the same reading of a question the same rank, that of most origins first', () => {
    const chart = charts.find(({ id }) => id === 'coverage-1');
    if (chart?.kind !== 'coverage-matrix') throw new Error('There is no matrix.');
    const row = chart.data.rows.find((one) => one.number === String(finding('d1').number));
    assert.equal(
      row?.cells.map((cell) => cell.map(({ rank }) => rank)),
      [[1], [1], [0], [0], [0, 2], [0]],
    );
    assert.equal(
      chart.data.columns.map(({ isCopy }) => isCopy),
      [false, true, false, false, false, false],
    );
    assert.is(row?.origins, 5);
  });

  test('tells in words what the matrix shows', () => {
    const [chart] = view.matrix?.charts ?? [];
    const one = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd1');
    for (const { text } of one?.readings ?? []) assert.ok(chart?.alt.includes(`${text} in `), text);
    assert.match(
      chart?.caption ?? '',
      /^(?:None|\d+) of \d+ questions (?:is|are) answered by every source; .+ most \(\d+\), .+ fewest \(\d+\)\.$/,
    );
    assert.match(chart?.caption ?? '', /^1 of 14 questions is /);
    const row = view.matrix?.rows.find(({ number }) => number === finding('d1').number);
    assert.is(row?.cells[4]?.split('; ').length, 2, 'a source with two readings');
  });

  test('splits a long matrix into charts of equal length that hold each question once', () => {
    const one = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd6');
    if (!one) throw new Error('The fixture has no d6.');
    const discrepancies = Array.from({ length: 20 }, (_, i) => ({ ...one, id: `many-${i}` }));
    const crowded = briefingView({ ...fixtureAnalysis, discrepancies, groups: withoutAgreement }, METHOD);
    const rows = crowded.charts.flatMap((chart) => (chart.kind === 'coverage-matrix' ? [chart.data.rows.length] : []));
    assert.equal(rows, [10, 10]);
    assert.is(crowded.view.matrix?.rows.length, 20);
  });

  test('lists what is only possibly one question apart, by origins, and counts it nowhere', () => {
    assert.equal(view.unsure, []);
    const [group] = fixtureAnalysis.groups.filter(({ articleCount }) => articleCount > 2);
    if (!group) throw new Error('The fixture has no group of three articles.');
    const unsure = Array.from({ length: 11 }, (_, i) => ({ ...group, id: `u${i}`, isUnsure: true as const }));
    const more = briefingView({ ...fixtureAnalysis, groups: [...fixtureAnalysis.groups, ...unsure] }, METHOD).view;
    assert.is(more.unsure.length, 8);
    assert.is(more.unsureMore, 3);
    assert.equal(more.stats, view.stats);
    assert.equal(more.matrix, view.matrix);
    assert.equal(more.overview, view.overview);
    const [row] = more.unsure;
    const cited = new Set(row?.readings.flatMap(({ cites }) => cites.map(({ label }) => label)));
    assert.is(cited.size, group.articleCount, 'every source of the group is named');
  });

  test('shows less of everything that can be counted where it is told to', () => {
    const one = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd6');
    if (!one) throw new Error('The fixture has no d6.');
    const analysis = {
      ...fixtureAnalysis,
      discrepancies: Array.from({ length: 70 }, (_, i) => ({ ...one, id: `m${i}` })),
    };
    const half = briefingView(analysis, METHOD, { share: 0.5 }).view;
    assert.is(half.sections.flatMap(({ findings }) => findings).length, 8);
    assert.is(half.appendix.length + half.appendixMore, 62);
    assert.is(half.matrix?.rows.length, 15);
    const [all, fewer] = [briefingView(analysis, METHOD).view.handout, half.handout];
    assert.ok(fewer.rows.length < all.rows.length);
    assert.is(fewer.rows.length + fewer.more, all.rows.length + all.more);
  });

  test('lists what one source alone tells, and not what is compared', () => {
    assert.equal(
      view.single.map((row) => row.cite.label),
      ['3', '4', '5'],
    );
  });

  test('one sentence of one source is one row, however many figures it has', () => {
    const single = fixtureAnalysis.groups.filter(({ verdict }) => verdict === 'single');
    const claim = fixtureAnalysis.claims.find(({ id }) => id === single[0]?.claimIds[0]);
    if (!claim) throw new Error('The fixture has no single claim.');
    const { start } = claim.sentence;
    const second = { ...claim, id: 'second', span: { start, end: start + 2 }, surface: 'xx' };
    const group = { ...single[0], id: 'second', claimIds: ['second'] } as (typeof single)[number];
    const more = briefingView(
      { ...fixtureAnalysis, claims: [...fixtureAnalysis.claims, second], groups: [...fixtureAnalysis.groups, group] },
      METHOD,
    ).view;
    assert.is(more.single.length, view.single.length);
    assert.is(more.stats.single, view.stats.single + 1);
    const marked = more.single.map(({ text }) => text.filter(({ isMarked }) => isMarked).length);
    assert.equal([...marked].sort(), [1, 1, 2]);
  });

  test('links a source back to the findings that cite it', () => {
    const source = view.sources.find((one) => one.label === '5');
    assert.ok(source?.citedIn.some((link) => link.number === finding('d1').number));
    assert.is(view.sources[1]?.origin, 'Rewords the same report as 1a');
  });

  test('says where a source has a second reading', () => {
    assert.equal(
      finding('d1').rows.map((row) => row.continues),
      [false, false, false, false, false, true, false],
    );
  });

  test('gives every text whole, with every claim in its place', () => {
    for (const text of view.texts) {
      const article = fixtureAnalysis.articles.find((one) => one.label === text.label);
      const words = text.paragraphs.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n');
      assert.is(words, article?.text.replace(/\n+/g, '\n'));
    }
    const anchors = view.texts.flatMap((text) => text.paragraphs.flat().flatMap((piece) => piece.anchors));
    assert.is(new Set(anchors).size, fixtureAnalysis.claims.length);
    assert.is(anchors.length, fixtureAnalysis.claims.length);
  });

  test('reads no order into the articles', () => {
    const shuffled: Analysis = { ...fixtureAnalysis, articles: [...fixtureAnalysis.articles].reverse() };
    assert.equal(briefingView(shuffled, METHOD).view, view);
  });
});
