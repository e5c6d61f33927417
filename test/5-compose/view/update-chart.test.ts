import * as assert from 'uvu/assert';
import { lookupOf } from '../../../src/5-compose/view/lookup.ts';
import { updateChart } from '../../../src/5-compose/view/update-chart.ts';
import type { Discrepancy } from '../../../src/model.ts';
import { fixtureAnalysis } from '../../support/analysis-fixture.ts';
import { suite } from '../../support/suite.ts';

const hurt = fixtureAnalysis.discrepancies.find(({ id }) => id === 'd2') as Discrepancy;

/** The chart of the injured, the articles published at these times in the order of their labels. */
function chartAt(...published: (string | null)[]) {
  const articles = fixtureAnalysis.articles.map((article, index) => {
    const value = published[index];
    return { ...article, published: value ? { value, basis: 'stated' as const } : null };
  });
  return updateChart(hurt, 'People hurt', lookupOf({ ...fixtureAnalysis, articles }));
}
const HOURS = ['08:10', '09:00', '12:00', '18:45', '21:30', '22:00'].map((time) => `2031-03-09T${time}+01:00`);

suite('chart of an update', (test) => {
  test('has a row a reading, the highest on top, each with its sources', () => {
    const chart = chartAt(...HOURS);
    assert.equal(
      chart?.data.levels.map(({ wording, label, reports }) => [wording, label, reports.length]),
      [
        ['about 50', '4', 1],
        ['43', '2, 3', 2],
        ['more than 30', '1a, 1b', 2],
      ],
    );
    assert.equal(
      chart?.data.levels[2]?.reports.map(({ isCopy }) => isCopy),
      [false, true],
    );
  });

  test('keeps the clock of the sources where they have one, else takes UTC and says so', () => {
    const hourOf = (chart: ReturnType<typeof chartAt>) =>
      new Date(chart?.data.levels[2]?.reports[0]?.time ?? 0).getUTCHours();
    assert.is(hourOf(chartAt(...HOURS)), 8);
    assert.is(chartAt(...HOURS)?.data.zone, '');
    const zones = chartAt(...HOURS.slice(0, 4), '2031-03-09T21:30-05:00');
    assert.is(hourOf(zones), 7);
    assert.is(zones?.data.zone, 'UTC');
  });

  test('tells every reading with its time to who cannot see it', () => {
    const alt = chartAt(...HOURS)?.alt ?? '';
    assert.ok(alt.startsWith('People hurt, by time of publication. more than 30: 1a '), alt);
    for (const wanted of ['(copy), 9 March 2031, 09:00', 'about 50: 4 ', '9 March 2031, 21:30.']) {
      assert.ok(alt.includes(wanted), wanted);
    }
  });

  test('is none where the times do not tell the movement', () => {
    assert.is(chartAt(HOURS[0], null, HOURS[2], HOURS[3], HOURS[4]), null, 'one is unknown');
    assert.is(chartAt(...HOURS.slice(0, 4), '2031-03-10'), null, 'one is only a day');
    assert.is(chartAt(...Array<string>(6).fill('2031-03-09')), null, 'all are the same');
    assert.ok(chartAt('2031-03-09', '2031-03-09', '2031-03-09', '2031-03-10', '2031-03-11'), 'days that differ');
  });
});
