import * as assert from 'uvu/assert';
import { type Interval, intervalOf, isRounding } from '../../src/lib/interval.ts';
import { suite } from '../support/suite.ts';
import { judge, pair } from './judge.ts';

suite('interval logic', (test) => {
  test('what two figures of one question say of each other', () => {
    const expected: readonly (readonly [string, string, string])[] = [
      ['43', '43', 'agree'],
      ['about 2,000', 'about 2,000', 'agree'],
      ['at least 40', '43', 'compatible'],
      ['more than 3,000', 'more than 3,800', 'compatible'],
      ['dozens', '60', 'compatible'],
      ['about 2,000', '2,060', 'compatible'],
      ['nearly 400', '382', 'compatible'],
      ['up to 30', '24', 'compatible'],
      ['10-14', '12', 'compatible'],
      ['600', '609', 'compatible'],
      ['1.3', '1.29', 'compatible'],
      ['1.3', '1.2', 'differ'],
      ['1.3', '1.32', 'compatible'],
      ['1.30', '1.32', 'differ'],
      ['5,000,000', '5,300,000', 'compatible'],
      ['40,000,000', '44,000,000', 'differ'],
      ['24', '25', 'differ'],
      ['50', '49', 'differ'],
      ['about 50', '49', 'compatible'],
      ['500', '496', 'compatible'],
      ['22', '38', 'differ'],
      ['more than 40', '38', 'differ'],
      ['nearly 400', '300', 'differ'],
      ['up to 30', '31', 'differ'],
      ['dozens', '200', 'differ'],
      ['about 3,600', 'about 2,500', 'differ'],
      ['about 600', 'about 700', 'differ'],
      ['about 600', '650', 'compatible'],
      ['10-14', '16', 'differ'],
    ];
    for (const [first, second, verdict] of expected) {
      assert.is(pair(first, second).verdict, verdict, `${first} and ${second}`);
      assert.is(pair(second, first).verdict, verdict, `${second} and ${first}`);
    }
  });

  test('units are brought to one before they are compared', () => {
    const length = { dimension: 'length' } as const;
    const both = (first: string, unit: string, second: string, other: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: first, unit, ...length }] },
        { outlet: 'Ledger', says: [{ figure: second, unit: other, ...length }] },
      ]);
    assert.is(both('10', 'km', '6', 'mile').found, null);
    assert.is(both('10', 'km', '10000', 'metre').verdict, 'agree');
    assert.match(both('10', 'km', '10', 'mile').found ?? '', /^conflict/);
    // About 700 metres may be 640, and are no conversion of 2,000 feet all the same.
    assert.is(both('2000', 'foot', 'about 700', 'metre').verdict, 'differ');
    assert.is(both('2000', 'foot', 'about 600', 'metre').found, null);
  });

  test('a time told in several units is told to the smallest of them', () => {
    const years = (value: number, printed: string) =>
      intervalOf(
        { value, low: value, high: value, modifier: 'exact', dimension: 'duration', unit: 'year', aspect: 'total' },
        printed,
      );
    const isOne = (a: Interval | null, b: Interval | null): boolean => a !== null && b !== null && isRounding(a, b);
    const toMonths = years(11 + 8 / 12, '11 years, eight months');
    assert.is(isOne(toMonths, years(11 + 8 / 12 + 8 / 365, '11 years, eight months and eight days')), true);
    assert.is(isOne(toMonths, years(11, 'eleven years')), true);
    assert.is(isOne(toMonths, years(10, 'ten years')), false);
    assert.is(isOne(years(9.5, 'nine and a half years'), years(9, 'nine years')), false);
  });

  test('figures are rounded in the unit that is printed', () => {
    const hours = (figure: string) => ({ figure, unit: 'hour', dimension: 'duration' as const });
    const both = (first: string, second: string) =>
      judge([
        { outlet: 'Echo', says: [hours(first)] },
        { outlet: 'Ledger', says: [hours(second)] },
      ]).verdict;
    assert.is(both('4,900', '4,916'), 'compatible');
    // Nobody rounds the hours of a day, but those of a week.
    assert.is(both('20', '21'), 'differ');
    assert.is(both('140', '144'), 'compatible');
  });

  test('a rounding is one in any unit', () => {
    const thick = (figure: string) => ({ figure, unit: 'mm', dimension: 'length' as const });
    const sources = ['13.5', '14'].map((figure) => ({ outlet: `Paper of ${figure}`, says: [thick(figure)] }));
    assert.is(judge(sources).verdict, 'compatible');
  });

  test('one witness agrees with nobody: a lone article, an article and its copy', () => {
    const says = [{ figure: '43' }];
    assert.is(judge([{ outlet: 'Echo', says }]).verdict, 'single');
    const copies = [
      { outlet: 'Echo', origin: 'wire', says },
      { outlet: 'Ledger', origin: 'wire', says },
    ];
    assert.is(judge(copies).verdict, 'single');
  });
});

suite('estimates', (test) => {
  const sources = [
    { outlet: 'Echo', published: '2031-05-01', says: [{ figure: '30', by: 'Coast Guard' }] },
    { outlet: 'Ledger', published: '2031-05-02', says: [{ figure: 'at least 40' }] },
    { outlet: 'Post', published: '2031-05-03', says: [{ figure: '43' }] },
  ];

  test('bounds are the outermost of all; the best figure comes only by the named rule', () => {
    assert.is(judge(sources).estimate, '30 43 43 latest');
    assert.is(judge(sources, 'majority').estimate, '30 null 43 unresolved');
    assert.is(judge(sources, 'authority').estimate, '30 30 43 authority');
    assert.is(judge(sources, 'conservative').estimate, '30 30 43 conservative');
  });

  test('copies do not make a majority, and nothing is the latest of one day', () => {
    const wire = (outlet: string) => ({ outlet, origin: 'wire', published: '2031-05-01', says: [{ figure: '30' }] });
    const other = { outlet: 'Post', published: '2031-05-01', says: [{ figure: '43' }] };
    assert.is(judge([wire('A'), wire('B'), wire('C'), other], 'majority').estimate, '30 null 43 unresolved');
    assert.is(judge([wire('A'), other]).estimate, '30 null 43 unresolved');
  });

  const day = (figure: string, published: string, origin?: string) => ({
    outlet: `${figure} ${published}`,
    published,
    origin,
    says: [{ figure }],
  });

  test('a bound is no best figure: the exact one that lies there is, or none', () => {
    const rising = [day('27', '2031-05-01'), day('41', '2031-05-02'), day('more than 40', '2031-05-03')];
    assert.is(judge(rising).estimate, '27 41 41 latest');
    assert.is(judge([day('27', '2031-05-01'), day('more than 40', '2031-05-02')]).estimate, '27 null null unresolved');
    assert.is(
      judge([day('up to 60', '2031-05-01'), day('80', '2031-05-02')], 'conservative').estimate,
      'null 80 80 conservative',
    );
    assert.is(judge([day('80', '2031-05-01'), day('up to 60', '2031-05-02')]).estimate, 'null null 80 unresolved');
    assert.is(
      judge([day('41', '2031-05-01'), day('44', '2031-05-01'), day('more than 40', '2031-05-02')]).estimate,
      '40 null 44 unresolved',
    );
  });

  test('an open end counts only where nothing lies beyond it', () => {
    assert.is(judge([day('at least 2', '2031-05-01'), day('5', '2031-05-02')]).estimate, '2 5 5 latest');
    assert.is(judge([day('4', '2031-05-01'), day('at least 5', '2031-05-02')]).estimate, '4 5 null latest');
  });

  test('a copy that is printed later makes no figure newer', () => {
    const late = [day('30', '2031-05-01', 'wire'), day('43', '2031-05-02'), day('30', '2031-05-03', 'wire')];
    assert.is(judge(late).estimate, '30 43 43 latest');
  });
});
