import * as assert from 'uvu/assert';
import type { ChartRow } from '../../../src/5-compose/charts/mark.ts';
import { chartRenderer } from '../../../src/5-compose/charts/render-chart.ts';
import { markOfDate, timeline } from '../../../src/5-compose/charts/timeline.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import type { DateValue } from '../../../src/model.ts';
import { suite } from '../../support/suite.ts';
import { collisions, textBoxes } from '../../support/text-boxes.ts';

const render = chartRenderer(loadFonts());
const date = (value: string, role: DateValue['role'] = 'on'): DateValue => ({ value, role, basis: 'stated' });
const rows = (...values: string[]): ChartRow[] =>
  values.map((value, index) => ({
    label: String(index + 1),
    name: 'Outlet',
    origin: String(index),
    isCopy: false,
    mark: markOfDate(date(value), value),
    wording: value,
    note: '',
  }));
const texts = async (...values: string[]) => {
  const boxes = textBoxes(await render(timeline({ rows: rows(...values) })));
  assert.equal(collisions(boxes), []);
  return boxes.map((box) => box.text);
};

suite('charts: timeline', (test) => {
  test('marks a day as a dot, a month as a bar, an open end as an arrow', () => {
    assert.is(markOfDate(date('2031-03-08'), '').kind, 'exact');
    assert.is(markOfDate(date('2031-03'), '').kind, 'range');
    assert.is(markOfDate(date('2031-03-08', 'after'), '').kind, 'atLeast');
    assert.is(markOfDate(date('2031-03-08', 'before'), '').kind, 'atMost');
    assert.equal(markOfDate(date('soon'), 'soon'), { kind: 'word', text: 'soon' });
  });

  test('ends a month on its last day', () => {
    const mark = markOfDate(date('2032-02'), '');
    assert.is(mark.kind === 'range' && new Date(mark.high).toISOString().slice(0, 10), '2032-02-29');
  });

  test('shows days, months, years or hours, as the dates ask for', async () => {
    assert.ok((await texts('2031-03-07', '2031-03-08')).includes('Sat 8'));
    assert.ok((await texts('2031-03-07', '2031-08-01')).includes('Mar 2031'));
    assert.ok((await texts('1991', '2019')).includes('1991'));
    assert.ok((await texts('2031-03-07T21:50', '2031-03-07T22:40')).includes('22:00'));
  });

  test('does not depend on the zone of the machine', async () => {
    const here = await texts('2031-03-07', '2031-03-08');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      assert.equal(await texts('2031-03-07', '2031-03-08'), here);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
