import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { judge, pair, type Says } from './judge.ts';

suite('checks', (test) => {
  test('conflict: what no other reason explains, with who says it', () => {
    const { found, discrepancies } = judge([
      { outlet: 'Echo', says: [{ figure: '22', by: 'port authority' }] },
      { outlet: 'Ledger', says: [{ figure: '38', by: 'fire chief' }] },
    ]);
    assert.is(found, 'conflict: 22 | 38');
    assert.is(discrepancies[0].explanation, 'Echo has 22 (port authority); Ledger has 38 (fire chief).');
  });

  test('conflict: of many readings the sentence counts those in the middle', () => {
    const sources = (count: number) =>
      Array.from({ length: count }, (_, k) => ({ outlet: `Paper ${k}`, says: [{ figure: `${10 + k * 10}` }] }));
    const told = (count: number) => judge(sources(count)).discrepancies[0].explanation;
    assert.match(told(6), /^Paper 0 has 10; Paper 1 has 20; .+ Paper 4 has 50; Paper 5 has 60\.$/);
    assert.is(
      told(8),
      'Paper 0 has 10; Paper 1 has 20; Paper 2 has 30; 3 more readings; Paper 6 has 70; Paper 7 has 80.',
    );
  });

  test('ages differ by the years between the articles', () => {
    const aged = (outlet: string, published: string, figure: string) => ({
      outlet,
      published,
      says: [{ figure, noun: 'clerk', unit: 'year', dimension: 'age' as const }],
    });
    const found = (second: string, figure: string) =>
      judge([aged('Echo', '2031-05-01', '43'), aged('Ledger', second, figure)]).found;
    assert.is(found('2036-02-01', '48'), 'update: 43 | 48');
    assert.is(found('2036-02-01', '52'), 'conflict: 43 | 52');
    assert.is(found('2031-05-02', '48'), 'conflict: 43 | 48');
  });

  test('a siege lasts longer by the day, a drive does not', () => {
    const lasting = (noun: string) =>
      judge(
        ['2031-05-01', '2031-05-03'].map((published, day) => ({
          outlet: `Paper ${day}`,
          published,
          says: [{ figure: `${2 + 2 * day}`, noun, unit: 'day', dimension: 'duration' as const }],
        })),
      ).found;
    assert.is(lasting('siege'), 'update: 2 | 4');
    assert.is(lasting('drive'), 'conflict: 2 | 4');
  });

  test('an article that contradicts itself is told beside the conflict with the others, not instead of it', () => {
    const echo = { outlet: 'Echo', says: [{ figure: '20' }, { figure: '26' }] };
    const both = judge([echo, { outlet: 'Ledger', says: [{ figure: '26' }] }]);
    assert.is(both.found, 'internal: 20 | 26');
    const third = judge([echo, { outlet: 'Ledger', says: [{ figure: '19' }] }]);
    assert.is(third.found, 'conflict: 19 | 20 | 26');
    assert.equal(third.discrepancies[0].also, ['internal']);
  });

  test('conflict needs two origins: a copy that was altered is none', () => {
    const copy = (outlet: string, figure: string) => ({ outlet, origin: 'wire', says: [{ figure }] });
    assert.is(judge([copy('Echo', '22'), copy('Ledger', '38')]).found, null);
  });

  test('update: rain goes on falling, and a path of damage stays as wide as it is', () => {
    const at = (published: string, figure: string, event: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event, noun: 'swath', unit: 'metre', dimension: 'length' as const }],
    });
    const told = (event: string) => judge([at('2031-05-01', '600', event), at('2031-05-02', '900', event)]).found;
    assert.is(told('damage'), 'conflict: 600 | 900');
    assert.is(told('rain'), 'update: 600 | 900');
  });

  test('update: values follow the times of publication, up or down', () => {
    const at = (published: string, figure: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event: 'injure' }],
    });
    const rising = judge([at('2031-05-03', '43'), at('2031-05-01', '27'), at('2031-05-02', 'more than 30')]);
    assert.is(rising.found, 'update: 27 | more than 30 | 43');
    assert.match(
      rising.discrepancies[0].explanation,
      /rose with time from 27 \(Paper of 2031-05-01\) to 43 \(Paper of 2031-05-03\)\.$/,
    );
    assert.is(judge([at('2031-05-01', '27'), at('2031-05-01', '43')]).found, 'conflict: 27 | 43');
    assert.is(
      judge([at('2031-05-01', '27'), at('2031-05-02', '43'), at('2031-05-03', '27')]).found,
      'conflict: 27 | 43',
    );
  });

  test('update: who is missing is found, who is hurt stays so, unless a text says that it corrects the number', () => {
    const then = (event: string, before?: string) =>
      judge([
        { outlet: 'Echo', published: '2031-05-01', says: [{ figure: '60', event }] },
        { outlet: 'Ledger', published: '2031-05-02', says: [{ figure: '41', event, before }] },
      ]);
    assert.match(then('missing').discrepancies[0].explanation, /fell with time from 60 \(Echo\) to 41 \(Ledger\)/);
    assert.is(then('injure').found, 'conflict: 41 | 60');
    assert.is(then('injure', 'The clinic revised the number to').found, 'update: 41 | 60');
  });

  test('update: nobody first and somebody later', () => {
    const held = (published: string, figure: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event: 'arrest' }],
    });
    assert.is(judge([held('2031-05-01', '0'), held('2031-05-02', '3')]).found, 'update: 0 | 3');
    assert.is(judge([held('2031-05-01', '3'), held('2031-05-02', '0')]).found, 'conflict: 0 | 3');
  });

  test('update: of one day, where a text says that the figure rose', () => {
    const dead = (figure: string, before?: string) => ({
      outlet: `Paper of ${figure}`,
      published: '2031-05-01',
      says: [{ figure, event: 'die', before }],
    });
    assert.is(judge([dead('5'), dead('6', 'The toll had risen to')]).found, 'update: 5 | 6');
    assert.is(judge([dead('5', 'The toll had risen to'), dead('6')]).found, 'conflict: 5 | 6');
  });

  test('update: what happened in another year does not grow while it is written about', () => {
    const lost = (published: string, figure: string, period?: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event: 'die', period }],
    });
    assert.is(judge([lost('2031-05-01', '412', '1991'), lost('2031-05-02', '430')]).found, 'conflict: 412 | 430');
    assert.is(judge([lost('2031-05-01', '412'), lost('2031-05-02', '430')]).found, 'update: 412 | 430');
  });

  test('update: nothing rose to what later articles no longer have', () => {
    const at = (day: string, figure: string) => ({
      outlet: `Paper of ${day}`,
      published: `2031-05-0${day}`,
      says: [{ figure, event: 'die' }],
    });
    const { found, discrepancies } = judge([at('1', '10'), at('2', '90'), at('3', '40'), at('4', '70'), at('5', '76')]);
    assert.is(found, 'update: 10 | 40 | 70 | 76 | 90');
    assert.is(
      discrepancies[0].explanation,
      'The figure rose with time from 10 (Paper of 1) to 76 (Paper of 5); Paper of 2 has 90, and later articles less.',
    );
  });

  test('update: a lower bound is nothing that a figure fell to', () => {
    const missing = (published: string, figure: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event: 'missing' }],
    });
    const [first, second] = [missing('2031-05-01', 'about 50'), missing('2031-05-02', 'about 80')];
    assert.is(judge([first, missing('2031-05-02', 'at least 25')]).found, 'precision: at least 25 | about 50');
    assert.match(
      judge([first, second, missing('2031-05-03', 'at least 25')]).discrepancies[0].explanation,
      /rose with time from about 50 .+ to about 80/,
    );
  });

  test('update: who alone tells what a figure was and what it became differs from nobody', () => {
    const [was, is] = [
      { figure: '210', event: 'missing', period: '2031-05-01' },
      { figure: '245', event: 'missing', period: '2031-05-02' },
    ];
    const echo = (...says: readonly Says[]) => ({ outlet: 'Echo', published: '2031-05-02', says });
    const ledger = { outlet: 'Ledger', published: '2031-05-02', says: [is] };
    assert.match(judge([echo(was, is), ledger]).found ?? '', /^update: /);
    assert.not.match(judge([echo(was, is)]).found ?? '', /^update: /);
  });

  test('update: vague words are where a figure began only where nobody counted', () => {
    const toll = (...figures: readonly string[]) =>
      judge(
        figures.map((figure, day) => ({
          outlet: `Paper ${day}`,
          published: `2031-05-0${day + 1}`,
          says: [{ figure, event: 'die' }],
        })),
      ).discrepancies[0].explanation;
    assert.match(toll('dozens', '150', '210'), /from 150 \(Paper 1\) to 210/);
    assert.match(toll('dozens', '210'), /from dozens \(Paper 0\) to 210/);
  });

  test('update: what a long war cost does not grow from one day to the next', () => {
    const killed = (before: string) =>
      judge([
        { outlet: 'Echo', published: '2031-05-01', says: [{ figure: '80,000', event: 'die', before }] },
        { outlet: 'Ledger', published: '2031-05-03', says: [{ figure: '95,000', event: 'die' }] },
      ]).found;
    assert.is(killed('The floods killed'), 'update: 80,000 | 95,000');
    assert.is(killed('The 30-year civil war killed'), 'conflict: 80,000 | 95,000');
  });

  test('update: where a camp stands does not move, how far a fire spread does', () => {
    const length = (event: string) =>
      judge(
        ['2031-05-01', '2031-05-02'].map((published, day) => ({
          outlet: `Paper ${day}`,
          published,
          says: [{ figure: `${3000 + 500 * day}`, event, unit: 'm', dimension: 'length' as const }],
        })),
      ).found;
    assert.is(length('shelter'), 'conflict: 3000 | 3500');
    assert.is(length('burn'), 'update: 3000 | 3500');
  });

  test('update: an article of which only the day is known may have come later on that day', () => {
    const toll = (published: string) =>
      judge([
        { outlet: 'Echo', published: '2031-05-02T08:05Z', says: [{ figure: '2', event: 'die' }] },
        { outlet: 'Ledger', published, says: [{ figure: '4', event: 'die' }] },
        { outlet: 'Post', published: '2031-05-02T15:30Z', says: [{ figure: '4', event: 'die' }] },
      ]).found;
    assert.is(toll('2031-05-02'), 'update: 2 | 4');
    assert.is(toll('2031-05-01'), 'conflict: 2 | 4');
  });

  test('update: the parts of a whole do not grow by themselves', () => {
    const at = (published: string, figure: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event: 'hospitalise', aspect: 'part' as const }],
    });
    assert.is(judge([at('2031-05-01', '37'), at('2031-05-02', '40')]).found, 'conflict: 37 | 40');
  });

  test('update: a bound that moved has moved; a hedge that became exact has not', () => {
    const then = (first: string, second: string) =>
      judge([
        { outlet: 'Echo', published: '2031-05-01', says: [{ figure: first, event: 'arrest' }] },
        { outlet: 'Ledger', published: '2031-05-02', says: [{ figure: second, event: 'arrest' }] },
      ]).found;
    assert.is(then('more than 3,000', 'more than 3,800'), 'update: more than 3,000 | more than 3,800');
    assert.is(then('about 2,000', '2,060'), 'precision: about 2,000 | 2,060');
    assert.is(then('at least 40', '43'), 'precision: at least 40 | 43');
    assert.is(then('at least 40', '70'), 'update: at least 40 | 70', 'nobody tells 70 as at least 40');
    assert.is(then('up to 40', '40'), null, 'one number');
    assert.is(then('dozens', '60'), 'precision: 60 | dozens');
  });

  test('update: what is not still being counted does not grow by itself, unless the text says that it did', () => {
    const force = (noun: string) =>
      judge([
        { outlet: 'Echo', published: '2031-05-01', says: [{ figure: '2,500', event: 'deploy' }] },
        { outlet: 'Ledger', published: '2031-05-02', says: [{ figure: '3,600', event: 'deploy', noun }] },
      ]).found;
    assert.is(force('soldiers'), 'conflict: 2,500 | 3,600');
    assert.is(force('soldiers have now reached the city'), 'update: 2,500 | 3,600');
    assert.is(force('according to the latest report'), 'conflict: 2,500 | 3,600');
  });

  test('update: what goes up and down has changed where any two that differ were told one after the other', () => {
    const evacuated = (last: string) =>
      judge([
        { outlet: 'Echo', published: '2031-05-01', says: [{ figure: '1,800', event: 'evacuate' }] },
        { outlet: 'Ledger', published: '2031-05-02', says: [{ figure: '3,200', event: 'evacuate' }] },
        { outlet: 'Post', published: last, says: [{ figure: '2,600', event: 'evacuate' }] },
      ]);
    assert.is(evacuated('2031-05-03').found, 'update: 1,800 | 2,600 | 3,200');
    assert.match(
      evacuated('2031-05-03').discrepancies[0].explanation,
      /changed with time: 1,800 \(Echo\), 3,200 \(Ledger\), 2,600 \(Post\)/,
    );
    assert.not.match(evacuated('2031-05-02').discrepancies[0].explanation, /changed/);
  });

  test('update: a share has another price at every moment, but one at the close of a day', () => {
    const price = (figure: string, period: string, noun: string) => ({
      ...{ figure, event: 'share-price', unit: 'EUR', dimension: 'money' as const },
      ...{ period, noun },
    });
    const told = (first: Says, second: Says) =>
      judge([
        { outlet: 'Echo', says: [first] },
        { outlet: 'Ledger', says: [second] },
      ]).found;
    const [monday, tuesday] = ['2031-05-05', '2031-05-06'];
    assert.is(told(price('38', monday, 'at noon'), price('41', monday, 'at two')), 'update: 38 | 41');
    assert.is(told(price('38', monday, 'at the close'), price('41', tuesday, 'at the close')), 'update: 38 | 41');
    assert.is(told(price('38', monday, 'at the close'), price('41', monday, 'at the close')), 'conflict: 38 | 41');
  });

  test('update: a price is one by its verb or by the words for trading, but not where a deal is paid in shares', () => {
    const money = { unit: 'EUR', dimension: 'money' as const };
    const told = (first: Says, ...others: readonly Says[]) =>
      judge([
        { outlet: 'Echo', says: [{ ...money, ...first }] },
        { outlet: 'Ledger', says: others.map((one) => ({ ...money, ...one })) },
      ]).found;
    assert.is(told({ figure: '38', noun: 'in late trading' }, { figure: '41' }), 'update: 38 | 41');
    assert.is(told({ figure: '38' }, { figure: '41' }), 'conflict: 38 | 41');
    const before = (words: string) => told({ figure: '38', before: words }, { figure: '41' });
    assert.is(before('Shares in Harlco, which paid 60 once, fell 3 percent to'), 'update: 38 | 41');
    assert.is(before("Harlco's stock ended up 3 percent at"), 'update: 38 | 41');
    assert.is(before('Harlco would pay for its stock'), 'conflict: 38 | 41');
    const moved = { figure: '38', before: 'Shares in Harlco fell to' };
    assert.is(told(moved, { figure: '41' }, { figure: '41' }), 'conflict: 38 | 41', 'most of it a bid');
    const paid = (count: number) => Array.from({ length: count }, () => ({ figure: '41' }));
    assert.is(told({ figure: '38', event: 'share-price' }, ...paid(3)), 'update: 38 | 41');
    assert.is(told({ figure: '38', event: 'share-price' }, ...paid(4)), 'conflict: 38 | 41');
  });

  test('update: by how much a price fell is of a moment and does not fall itself', () => {
    const fell = (published: string, figure: string) => ({
      outlet: `Paper of ${published}`,
      published,
      says: [{ figure, event: 'share-price', unit: '%', dimension: 'percent' as const, aspect: 'increment' as const }],
    });
    const { discrepancies } = judge([fell('2031-05-01', '9'), fell('2031-05-02', '7')]);
    assert.match(discrepancies[0].explanation, /prices of different moments/);
  });

  test('update: votes are of other moments where a text tells how much was counted', () => {
    const share = (figure: string, before?: string) => ({
      ...{ figure, before, noun: 'for the League', unit: '%', dimension: 'percent' as const },
    });
    const told = (first: Says, second: Says) =>
      judge([
        { outlet: 'Echo', says: [first] },
        { outlet: 'Ledger', says: [second] },
      ]);
    const early = share('43', 'With 38% of polling stations counted, there were');
    const late = told(early, share('47'));
    assert.is(late.found, 'update: 43 | 47');
    assert.is(
      late.discrepancies[0].explanation,
      'Echo has 43 (38% counted); Ledger has 47: told while votes were counted.',
    );
    assert.is(told(early, share('47', 'With 38% of the ballots counted, it had')).found, 'conflict: 43 | 47');
    assert.is(told(share('43'), share('47')).found, 'conflict: 43 | 47');
    const half = share('43', 'When half of the votes had been counted it had');
    assert.is(told(half, share('47')).found, 'update: 43 | 47');
    assert.is(told(share('43', 'With all but 1% of the votes counted it had'), share('47')).found, 'conflict: 43 | 47');
    const elsewhere = { ...half, question: 1 };
    const beside = [
      { outlet: 'Echo', published: '2031-05-02', says: [elsewhere, share('43')] },
      { outlet: 'Ledger', published: '2031-05-01', says: [share('47')] },
    ];
    assert.match(judge(beside).discrepancies[0].explanation, /told while votes were counted/);
    assert.is(told(share('43', 'She won with 61% of the vote, he lost with'), share('47')).found, 'conflict: 43 | 47');
  });

  test('update: without days of publication a plan was told before what became of it', () => {
    const price = (modality: 'planned' | 'asserted', published?: string) =>
      judge([
        {
          outlet: 'Echo',
          ...(published === undefined ? {} : { published }),
          says: [{ figure: '13', event: 'acquire', modality }],
        },
        {
          outlet: 'Ledger',
          ...(published === undefined ? {} : { published }),
          says: [{ figure: '15', event: 'acquire' }],
        },
      ]).found;
    assert.is(price('planned'), 'update: 13 | 15');
    assert.is(price('asserted'), 'conflict: 13 | 15');
    assert.is(price('planned', '2031-05-01'), 'conflict: 13 | 15');
  });

  test('wording: a count has labels, a rank has none', () => {
    const labelled = (noun: string, role: string, dimension: 'count' | 'rank') => ({
      figure: '12',
      noun,
      role,
      dimension,
    });
    const foundOf = (dimension: 'count' | 'rank') =>
      judge([
        { outlet: 'Echo', says: [labelled('rebels', 'fighters', dimension)] },
        { outlet: 'Ledger', says: [labelled('marchers', 'protesters', dimension)] },
      ]).found;
    assert.match(foundOf('count') ?? '', /^wording: /);
    assert.is(foundOf('rank'), null);
  });

  test('wording: whoever travels is a customer', () => {
    const stranded = (noun: string, role: string) => ({ figure: '12', noun, role });
    const foundOf = (role: string) =>
      judge([
        { outlet: 'Echo', says: [stranded('holidaymakers', 'travellers')] },
        { outlet: 'Ledger', says: [stranded('clients', role)] },
      ]).found;
    assert.is(foundOf('customers'), null);
    assert.match(foundOf('fighters') ?? '', /^wording: /);
  });

  test('precision: nobody knows where a vague word ends', () => {
    const beside = (figure: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: 'dozens' }] },
        { outlet: 'Ledger', says: [{ figure }] },
      ]).found;
    assert.match(beside('105') ?? '', /^precision: /);
    assert.match(beside('300') ?? '', /^conflict: /);
  });

  test('precision: a vague word beside one number is told only where the question is surely one', () => {
    const beside = (cohesion: number, ...figures: readonly string[]) =>
      judge(
        ['several', ...figures].map((figure, at) => ({ outlet: `Paper ${at}`, says: [{ figure }] })),
        'latest',
        cohesion,
      ).found;
    assert.is(beside(0, '5'), null);
    assert.match(beside(1, '5') ?? '', /^precision: /);
    assert.match(beside(0, '5', 'at least 4') ?? '', /^precision: /);
  });

  test('precision: one number is no finding, however it is hedged', () => {
    const told = (...figures: readonly string[]) =>
      judge(figures.map((figure, at) => ({ outlet: ['Echo', 'Ledger', 'Post'][at], says: [{ figure }] }))).found;
    assert.is(told('about 20,000', '20,000'), null);
    assert.is(told('nearly 40', 'up to 40'), null);
    assert.is(told('at least 40', '43'), 'precision: at least 40 | 43');
    assert.is(told('about 40', '40', 'at least 43'), 'conflict: about 40 | 40 | at least 43');
  });

  test('precision: two values in one unit are two readings beside one in another unit', () => {
    const found = judge([
      { outlet: 'Echo', says: [{ figure: '100', unit: 'km', dimension: 'length' }] },
      { outlet: 'Ledger', says: [{ figure: '59', unit: 'mile', dimension: 'length' }] },
      { outlet: 'Post', says: [{ figure: '65', unit: 'mile', dimension: 'length' }] },
    ]).found;
    assert.is(found, 'precision: 100 | 65');
  });

  test('precision: compatible, but not the same interval; silence where it is the same', () => {
    assert.is(pair('at least 40', '43').found, 'precision: at least 40 | 43');
    assert.is(pair('about 1,200', 'about 1,200').found, null);
    assert.is(pair('43', '43').found, null);
    // Bounds that only touch: neither is the other told more exactly.
    assert.is(pair('up to 900', 'at least 900').found, null);
  });

  test('scope: other places, or a part against the whole', () => {
    const of = (figure: string, more: object) => ({ outlet: `Paper of ${figure}`, says: [{ figure, ...more }] });
    assert.is(judge([of('3', { place: 'Almaty' }), of('70', { place: 'Kazakhstan' })]).found, 'scope: 3 | 70');
    assert.is(judge([of('3', { place: 'Almaty' }), of('70', { place: 'Almaty region' })]).found, 'conflict: 3 | 70');
    assert.is(judge([of('3', { place: 'Almaty' }), of('70', {})]).found, 'conflict: 3 | 70');
    assert.is(judge([of('3', { place: 'Almaty' }), of('70', { place: 'worldwide' })]).found, 'scope: 3 | 70');
    const [told] = judge([of('3', { place: 'Almaty', by: 'mayor' }), of('70', { place: 'Kazakhstan' })]).discrepancies;
    assert.is(
      told.explanation,
      'Paper of 3 has 3 (Almaty, mayor); Paper of 70 has 70 (Kazakhstan): not the same scope.',
    );
    const rescuers = { aspect: 'part' as const, noun: 'firefighters', role: 'rescuers' };
    assert.is(judge([of('11', rescuers), of('27', {})]).found, 'scope: 11 | 27');
    const said = (first: Partial<Says>, second: Partial<Says>) =>
      judge([of('3', first), of('70', second)]).discrepancies[0].explanation;
    assert.match(said(rescuers, {}), /has 3 \(a part\); /);
    assert.match(said({ ...rescuers, aspect: 'increment' }, {}), /has 3 \(in addition\); /);
    assert.match(
      said({ place: 'Almaty, Kaz.', by: 'mayor' }, { place: 'Orle', by: 'Orle' }),
      /3 \(Almaty, mayor\).* 70 \(Orle\): /,
    );
    assert.is(judge([of('11', rescuers), of('27', { ...rescuers, aspect: 'total' })]).found, 'conflict: 11 | 27');
  });

  test('update: the days that the texts name come before the days of the articles', () => {
    const price = (figure: string, period: string, published: string) => ({
      outlet: `Paper of ${figure}`,
      published,
      says: [{ figure, period, event: 'share-price' }],
    });
    const [monday, tuesday] = ['2031-05-05', '2031-05-06'];
    const found = judge([price('24', monday, '2031-05-07'), price('31', tuesday, '2031-05-07')]).found;
    assert.is(found, 'update: 24 | 31');
    assert.is(judge([price('24', monday, tuesday), price('31', monday, '2031-05-07')]).found, 'conflict: 24 | 31');
  });

  test('update: mostly one way', () => {
    const toll = (outlet: string, figure: string, day: string) => ({
      outlet,
      published: `2031-05-0${day}`,
      says: [{ figure, event: 'die' }],
    });
    const series = [toll('A', '5', '1'), toll('B', '11', '2'), toll('C', '24', '3'), toll('D', '22', '4')];
    assert.match(judge(series).found ?? '', /^update: /);
  });

  test('two authorities in one article contradict each other, and not the article', () => {
    const said = (figure: string, by: string) => ({ figure, by });
    const both = { outlet: 'Echo', says: [said('14', 'Harbour Office'), said('19', 'Dockers Union')] };
    assert.is(judge([both, { outlet: 'Ledger', says: [said('14', 'Harbour Office')] }]).found, 'conflict: 14 | 19');
    const alone = { outlet: 'Echo', says: [said('14', 'Harbour Office'), said('19', 'Harbour Office')] };
    assert.is(judge([alone, { outlet: 'Ledger', says: [said('14', 'Harbour Office')] }]).found, 'internal: 14 | 19');
  });

  test('scope: what may come is no rival of what is; what is only reported is', () => {
    const against = (more: Partial<Says>) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '2,000' }] },
        { outlet: 'Ledger', says: [{ figure: '2,500', ...more }] },
      ]);
    const plan = against({ before: 'plans to send', modality: 'planned' });
    assert.is(plan.found, 'scope: 2,000 | 2,500');
    assert.is(
      plan.discrepancies[0].explanation,
      'Echo has 2,000; Ledger has 2,500 (planned): what is, and what may come.',
    );
    assert.is(against({ before: 'could reach', modality: 'uncertain' }).found, 'scope: 2,000 | 2,500');
    const reported = against({ before: 'were reportedly', modality: 'uncertain', by: 'mayor' });
    assert.is(reported.found, 'conflict: 2,000 | 2,500');
    assert.is(reported.discrepancies[0].explanation, 'Echo has 2,000; Ledger has 2,500 (mayor, uncertain).');
  });

  test('a denial contradicts who says the same, and nobody else; it is no bound of an estimate', () => {
    const denied = (figure: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '30', event: 'die' }] },
        { outlet: 'Ledger', says: [{ figure, event: 'die', by: 'mayor', modality: 'denied' }] },
      ]);
    const same = denied('30');
    assert.is(same.found, 'conflict: 30 | 30 (denied)');
    assert.is(same.discrepancies[0].explanation, 'Echo has 30; Ledger has 30 (mayor, denied).');
    assert.is(same.verdict, 'differ');
    assert.is(denied('more than 20').found, 'conflict: more than 20 (denied) | 30');
    assert.is(denied('50').found, null);
    assert.match(denied('50').estimate ?? '', /^30 \S+ 30 /);
    assert.is(
      judge([
        { outlet: 'Echo', says: [{ figure: '30' }, { figure: '30', modality: 'denied' }] },
        { outlet: 'Ledger', says: [{ figure: '30' }] },
      ]).found?.split(':')[0],
      'conflict',
    );
  });

  test('internal: the headline against the body of one article', () => {
    const { found, discrepancies } = judge([
      { outlet: 'Mercury', says: [{ figure: '85', zone: 'headline' }, { figure: '58' }] },
      { outlet: 'Islander', says: [{ figure: '58' }] },
    ]);
    assert.is(found, 'internal: 58 | 85');
    assert.is(discrepancies[0].explanation, 'Mercury gives two figures: 58 and 85 in its headline.');
  });

  test('internal: a sum in the money of two countries is no contradiction', () => {
    const sum = (figure: string, unit: string) => ({ figure, unit, dimension: 'money' as const });
    const inTwo = (other: string) =>
      judge([
        { outlet: 'Echo', says: [sum('80', 'EUR'), sum('102', other)] },
        { outlet: 'Ledger', says: [sum('80', 'EUR')] },
      ]).discrepancies.map(({ class: own }) => own);
    assert.ok(inTwo('EUR').includes('internal'));
    assert.not.ok(inTwo('USD').includes('internal'));
  });

  test('internal: to say in one paragraph what somebody else says of it is no contradiction', () => {
    const echo = { outlet: 'Echo', says: [{ figure: '94' }] };
    const of = (by: string | undefined) =>
      judge([
        echo,
        { outlet: 'Ledger', says: [{ figure: '94' }, { figure: '120', ...(by === undefined ? {} : { by }) }] },
      ]);
    assert.is(of('Ivo Hald').found, 'conflict: 94 | 120');
    assert.is(of(undefined).found, 'internal: 94 | 120');
  });

  test('arithmetic: the parts of one article are the total of another', () => {
    const parts = [{ figure: '70' }, { figure: '5', question: 1 }];
    const { found } = judge([
      { outlet: 'Ledger', says: [{ figure: '75' }] },
      { outlet: 'Monitor', says: [parts] },
    ]);
    assert.is(found, 'arithmetic: 75 | 70 + 5');
    assert.is(
      judge([
        { outlet: 'Ledger', says: [{ figure: '75' }] },
        { outlet: 'Monitor', says: parts },
      ]).found,
      'conflict: 70 | 75',
      'in two sentences they are no sum',
    );
  });

  test('arithmetic: a part of such a sum is no rival of another count', () => {
    const parts = [{ figure: '70' }, { figure: '5', question: 1 }];
    const found = judge([
      { outlet: 'Ledger', says: [{ figure: '75' }] },
      { outlet: 'Monitor', says: [parts] },
      { outlet: 'Courier', says: [{ figure: '9', question: 1 }] },
    ]).discrepancies.map((one) => one.class);
    assert.equal(found, ['arithmetic']);
  });

  test('arithmetic: a sum is no reason where other rivals remain', () => {
    const found = judge([
      { outlet: 'Echo', says: [{ figure: '75' }] },
      { outlet: 'Ledger', says: [[{ figure: '70' }, { figure: '5' }]] },
      { outlet: 'Courier', says: [{ figure: '90' }] },
    ]).found;
    assert.match(found ?? '', /^conflict: /);
  });

  test('arithmetic: a list of parts counts to its last one', () => {
    const told = (...figures: readonly string[]) =>
      judge([
        {
          outlet: 'Echo',
          says: [
            [{ figure: '144' }, ...figures.map((figure, i) => ({ figure, aspect: 'part' as const, question: i + 1 }))],
          ],
        },
      ]).discrepancies.filter((one) => one.class === 'arithmetic').length;
    assert.is(told('134', '9', '1'), 0);
    assert.is(told('134', '8', '1'), 1);
    const parts = [
      { figure: '115', noun: 'were found among them', aspect: 'part' as const, question: 1 },
      { figure: '17', aspect: 'part' as const, question: 2 },
    ];
    const found = judge([{ outlet: 'Echo', says: [[{ figure: '126' }, ...parts]] }]).discrepancies;
    assert.equal(found, [], 'a part of a part');
  });

  test('conflict: what a thing costs in the money of two countries', () => {
    const price = (outlet: string, figure: string, unit: string) => ({
      outlet,
      says: [{ figure, unit, dimension: 'money' as const, noun: 'price', event: 'cost' }],
    });
    assert.is(judge([price('Echo', '549', 'USD'), price('Ledger', '449', 'EUR')]).found, null);
    assert.is(judge([price('Echo', '549', 'USD'), price('Ledger', '449', 'USD')]).found, 'conflict: 449 | 549');
  });

  test('scope: a sum holds more where a text adds it or names it', () => {
    const money = (figure: string, more: Partial<Says> = {}): Says => ({
      ...{ figure, noun: 'in cash', unit: 'EUR', dimension: 'money' as const },
      ...more,
    });
    const told = (...says: readonly (Says | readonly Says[])[]) =>
      judge([
        { outlet: 'Echo', says },
        { outlet: 'Ledger', says: [money('19')] },
      ]);
    const added = told([money('16'), money('3', { before: 'another', question: 1 })]);
    assert.is(added.found, 'scope: 16 | 19');
    assert.is(added.discrepancies[0].explanation, 'Echo has 16; Ledger has 19 (with 3 more): not the same scope.');
    assert.is(told([money('16'), money('2', { before: 'another', question: 1 })]).found, 'conflict: 16 | 19');
    assert.is(told([money('16'), money('3', { question: 1 })]).found, 'conflict: 16 | 19');
    const held = told(money('16'), money('19', { before: 'Including debt, the price is' }));
    assert.is(held.found, 'scope: 16 | 19');
    assert.match(held.discrepancies[0].explanation, /19 \(with debt\)/);
    assert.is(told(money('16'), money('19', { before: 'Including tea, the price is' })).found, 'internal: 16 | 19');
  });

  test('scope: a quake has one magnitude wherever it was felt', () => {
    const felt = (figure: string, place: string) => ({ figure, place, dimension: 'magnitude' as const, unit: '' });
    const found = judge([
      { outlet: 'Echo', says: [felt('6.1', 'Orle')] },
      { outlet: 'Ledger', says: [felt('6.3', 'Brenn')] },
    ]).found;
    assert.match(found ?? '', /^conflict: /);
  });

  test('attribution: one figure on two authorities', () => {
    const by = (...names: readonly (string | undefined)[]) =>
      judge(
        names.map((name, i) => ({
          outlet: `Paper ${i}`,
          says: [{ figure: '340', ...(name === undefined ? {} : { by: name }) }],
        })),
      );
    assert.is(by('Labour Ministry', 'Trades Council').found, 'attribution: Labour Ministry | Trades Council');
    assert.is(by('Interior Ministry', 'Kazakh Interior Ministry').found, null);
    assert.is(by('Labour Ministry', undefined).found, null);
    const both = {
      outlet: 'Echo',
      says: ['Labour Ministry', 'Trades Council'].map((name) => ({ figure: '340', by: name })),
    };
    const one = { outlet: 'Ledger', says: [{ figure: '340', by: 'Labour Ministry' }] };
    assert.is(judge([both, one]).found, null, 'who names both differs from nobody');
  });

  test('attribution: what one source has from an authority, another puts first as a fact', () => {
    const told = (zone: 'lead' | 'body') =>
      judge([
        { outlet: 'Echo', says: [{ figure: '340', by: 'Labour Ministry' }] },
        { outlet: 'Ledger', says: [{ figure: '340', zone }] },
      ]);
    assert.is(told('lead').found, 'attribution: Labour Ministry | stated as a fact');
    assert.is(
      told('lead').discrepancies[0].explanation,
      'Ledger states 340 as a fact; Echo has it from Labour Ministry.',
    );
    assert.is(told('body').found, null);
    const stated = (outlet: string) => ({ outlet, says: [{ figure: '340', zone: 'lead' as const }] });
    const known = judge([
      { outlet: 'Echo', says: [{ figure: '340', by: 'Labour Ministry' }] },
      ...['Ledger', 'Post'].map(stated),
    ]);
    assert.is(known.found, null, 'what most state on their own, nobody doubts');
  });

  test('attribution: that rival figures come from different authorities is a further reason, and no finding of its own', () => {
    const told = (names: readonly string[], figure = '38') =>
      judge([
        { outlet: 'Echo', says: [{ figure: '22', by: names[0] }] },
        { outlet: 'Ledger', says: [{ figure, by: names[1] }] },
      ]).discrepancies.map(({ class: id, also }) => [id, ...also].join());
    assert.equal(told(['port authority', 'Ilse Brandvik']), ['conflict,attribution']);
    assert.equal(told(['Echo', 'Ilse Brandvik']), ['conflict'], 'the outlet itself is no authority');
    assert.equal(told(['port authority', 'Ilse Brandvik'], 'at least 20'), ['precision']);
  });

  test('attribution: what somebody offers for a firm is nobody else to say', () => {
    const found = (event: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '340', dimension: 'money', unit: 'EUR', event, zone: 'headline' }] },
        { outlet: 'Ledger', says: [{ figure: '340', dimension: 'money', unit: 'EUR', event, by: 'Harl Group' }] },
      ]).found;
    assert.is(found('acquire'), null);
    assert.is(found('fine'), 'attribution: Harl Group | stated as a fact');
  });

  test('attribution: a title is whoever an article gives it to', () => {
    const by = (source: string, before = '') => ({ figure: '40', by: source, ...(before === '' ? {} : { before }) });
    const found = (before: string) =>
      judge([
        { outlet: 'Echo', says: [by('Ada Quist', before)] },
        { outlet: 'Ledger', says: [by('Norland president')] },
      ]).discrepancies.map(({ explanation }) => explanation);
    const isTold = (one: string): boolean => one.startsWith('Different authorities');
    assert.ok(found('The miller Ada Quist spoke of').some(isTold));
    assert.not.ok(found('The president, Ada Quist, spoke of').some(isTold));
  });

  test('attribution: a general word for authorities is less exact, and no other authority', () => {
    const found = (one: string, other: string, figure = '38') =>
      judge([
        { outlet: 'Echo', says: [{ figure: '38', by: one }] },
        { outlet: 'Ledger', says: [{ figure, by: other }] },
      ]).discrepancies.filter((finding) => [finding.class, ...finding.also].includes('attribution')).length;
    assert.is(found('Harbour Ministry', 'Norland officials'), 0);
    assert.is(found('Harbour Ministry', 'health officials'), 0);
    assert.is(found('Harbour Ministry', 'authorities', '22'), 0, 'nor where their figures differ');
    assert.is(found('Harbour Ministry', 'River Board officials'), 1, 'those of a body that is named');
    assert.is(found('Harbour Ministry', 'County health officials'), 1, 'those of a level');
    assert.is(found('Harbour Ministry', 'residents', '22'), 1);
  });

  test('attribution: who speaks for a body is the body', () => {
    const found = (before: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '40', by: 'Ada Quist', before }] },
        { outlet: 'Ledger', says: [{ figure: '40', by: 'River Board' }] },
      ]).found;
    assert.is(found('Ada Quist, a River Board spokeswoman, spoke of'), null);
    assert.is(found('On the quay river chief Ada Quist spoke of'), null);
    assert.is(found('On the quay harbour chief Ada Quist spoke of'), found('Ada Quist spoke of'));
    assert.is(found('Ada Quist, the head of the River Board, spoke of'), null);
    assert.is(found("The River Board's chief inspector Ada Quist spoke of"), null);
    assert.is(found('The quay was closed.\nRiver Board Chief Inspector Ada Quist spoke of'), null);
    assert.is(found('River Board Petty Officer 2nd Class Ada Quist spoke of'), null);
    assert.ok(found('Ada Quist, who told the River Board chief, spoke of'));
    assert.ok(found('The River Board heard Ada Quist speak of'));
  });

  test('attribution: a name in brackets behind a body is its own', () => {
    const found = (before: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '40', by: 'Croix Bleue de Talvie', before }] },
        { outlet: 'Ledger', says: [{ figure: '40', by: 'Blue Cross' }] },
      ]).found;
    assert.is(found('The Croix Bleue de Talvie (Talvian Blue Cross) spoke of'), null);
    assert.ok(found('The Croix Bleue de Talvie (Talvian Red Star) spoke of'));
    assert.ok(found('The Croix Bleue de Talvie spoke of'));
  });

  test('attribution: one body under two names', () => {
    const found = (one: string, other: string, before = '') =>
      judge([
        { outlet: 'Echo', says: [{ figure: '40', by: one, ...(before === '' ? {} : { before }) }] },
        { outlet: 'Ledger', says: [{ figure: '40', by: other }] },
      ]).found;
    assert.ok(found('government', 'River Board'));
    assert.is(found('government', 'Interior Ministry'), null);
    assert.is(found('government', 'Ada Quist', 'On the quay Interior Minister Ada Quist spoke of'), null);
    assert.ok(found('government', 'Ada Quist', 'On the quay the former minister Bo Lind heard Ada Quist speak of'));
    assert.ok(found('city government', 'Interior Ministry'));
    assert.is(found('government', 'Bureau of River Statistics'), null);
    assert.is(found('Norland navy', "Norland's Joint Chiefs of Staff"), null);
    assert.is(found('military', 'Ministry of Defence'), null);
    assert.ok(found('Norland navy', 'Talvian army'));
    assert.ok(found('military', 'civil defence'));
    assert.is(found('health ministry of the old island nation', 'Norland Health Ministry'), null);
    assert.is(found('federal police force', 'Royal Norland Police'), null);
    assert.ok(found('federal police force', 'Brenn city police'));
    assert.is(found('statisticians from the University of Orle', "University of Orle's polling programme"), null);
    assert.is(found('Ada Quist', 'River Board officials', 'Ada Quist, a River Board spokeswoman, spoke of'), null);
    assert.is(found('president of Norland', 'Ada Quist', 'The president, Ada Quist, spoke of'), null);
    assert.is(found('Croce di Orle', 'Red Cross', 'The Croce di Orle (Orle Red Cross) spoke of'), null);
    assert.ok(found('Croce di Orle', 'Red Cross', 'The Croce di Orle (in blue) spoke of'));
    assert.ok(found('UN', 'EU'), 'two short names');
    assert.is(found("head of Norland's Flood Control Centre", 'Flood Control Center'), null);
  });

  test('attribution: whoever passes a figure on, and nobody in particular, is no authority', () => {
    const found = (by: string, before = '') =>
      judge([
        { outlet: 'Echo', says: [{ figure: '40', by: 'River Board' }] },
        { outlet: 'Ledger', says: [{ figure: '40', by, ...(before === '' ? {} : { before }) }] },
      ]).found;
    assert.ok(found('Ada Quist'));
    for (const name of ['Echo', 'Reuters', 'newspaper La Voce', 'media reports', 'officials in Orle', 'investigators'])
      assert.is(found(name), null, name);
    assert.is(found('Star', 'The Star, a Brenn newspaper, spoke of'), null);
  });

  test('attribution: how large a thing is, and of how many, is told by the way', () => {
    const found = (before: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '40', by: 'Ada Quist', before }] },
        { outlet: 'Ledger', says: [{ figure: '40', by: 'River Board' }] },
      ]).found;
    assert.ok(found('The party holds'));
    assert.is(found('The party holds 30 of the'), null);
    assert.is(found('Ada Quist spoke of the flood that has killed'), null);
    assert.ok(found('Ada Quist said that floods killed'));
    const trial = (figure: string) => ({ figure, dimension: 'duration' as const, unit: 'week', by: 'Ada Quist' });
    const told = (figure: string) =>
      judge([
        { outlet: 'Echo', says: [trial(figure)] },
        { outlet: 'Ledger', says: [{ ...trial('8'), by: 'River Board' }] },
      ]).discrepancies.map(({ explanation }) => explanation);
    for (const figure of ['12-week', '12 half-week']) assert.not.match(told(figure).join(), /Ada Quist/, figure);
    assert.match(told('12 week').join(), /Ada Quist/);
    const share = (figure: string, by: string) => ({ figure, dimension: 'percent' as const, unit: 'percent', by });
    const shares = judge([
      { outlet: 'Echo', says: [share('33 one-third', 'Ada Quist')] },
      { outlet: 'Ledger', says: [share('50', 'River Board')] },
    ]).discrepancies.map(({ explanation }) => explanation);
    assert.match(shares.join(), /Ada Quist/, 'a share is told');
  });

  test('attribution: ages are told in passing, whoever speaks beside them', () => {
    const age = (by: string) => ({ outlet: by, says: [{ figure: '52', by, dimension: 'age' as const, unit: 'year' }] });
    assert.is(judge([age('mayor'), age('sergeant')]).found, null);
  });

  test('precision: a conversion in brackets is the figure before it', () => {
    const both = [
      { figure: '2000', dimension: 'length' as const, unit: 'foot', noun: '(' },
      { figure: '609', dimension: 'length' as const, unit: 'metre', noun: ')' },
    ];
    const told = judge([
      { outlet: 'Echo', says: [both] },
      { outlet: 'Ledger', says: [{ figure: '2000', dimension: 'length', unit: 'foot' }] },
    ]);
    assert.is(told.found, null);
  });

  test('attribution: one authority that is said to have given two figures', () => {
    const by = (first: string, second: string) =>
      judge([
        { outlet: 'Echo', says: [{ figure: '22', by: first }] },
        { outlet: 'Ledger', says: [{ figure: '38', by: second }] },
      ]);
    assert.is(by('port authority', 'port authority').found, 'attribution: 22 | 38');
    assert.match(
      by('port authority', 'port authority').discrepancies[0].explanation,
      /^The port authority is said to have given 22 \(Echo\) and 38 \(Ledger\)\.$/,
    );
    assert.is(by('port authority', 'fire chief').found, 'conflict: 22 | 38');
    assert.is(by('Labour Ministry', 'Interior Ministry').found, 'conflict: 22 | 38');
  });

  test('gap: what only one of at least three origins has, if it matters', () => {
    const known = (outlet: string) => ({ outlet, says: [{ figure: '60', question: 1 }] });
    const only = {
      outlet: 'Canal News',
      says: [
        { figure: '11', noun: 'workers' },
        { figure: '60', question: 1 },
      ],
    };
    const { found, discrepancies } = judge([only, known('Echo'), known('Post')]);
    assert.is(found, 'gap: 11');
    assert.is(discrepancies[0].explanation, 'Only Canal News has it: 11 workers.');
    assert.is(judge([only, known('Echo')]).found, null, 'of two origins each has its own');
    const copy = { outlet: 'Canal Copy', origin: 'canal', says: [{ figure: '11', noun: 'workers', question: 2 }] };
    assert.is(
      judge([{ ...only, origin: 'canal' }, copy, known('Echo'), known('Post')]).found,
      null,
      'a copy has it too, in words that were not put together',
    );
    const small = { outlet: 'Canal News', says: [{ figure: '2', noun: 'trucks', unit: 'truck' }] };
    assert.is(judge([small, known('Echo'), known('Post')]).found, null);
  });

  test('a group that is only possibly one question is never called a difference', () => {
    const sources = ['22', '38'].map((figure) => ({ outlet: `Paper ${figure}`, says: [{ figure }] }));
    const possible = judge(sources, 'latest', -1.8);
    assert.equal([possible.found, possible.isUnsure, possible.estimate], [null, true, null]);
    assert.match(judge(sources, 'latest', 0.5).found ?? '', 'conflict');
  });
});

suite('gaps beside other findings', (test) => {
  const known = (outlet: string) => ({ outlet, says: [{ figure: '60', question: 3 }] });
  const gapsOf = (says: Says, other?: Says): number =>
    judge([
      { outlet: 'Courier', says: [says] },
      { ...known('Echo'), says: [{ figure: '60', question: 3 }, ...(other ? [{ ...other, question: 4 }] : [])] },
      known('Post'),
    ]).discrepancies.filter((one) => one.class === 'gap' && one.explanation.includes('Courier')).length;

  test('a few who are harmed matter, and one is told by others without a figure', () => {
    assert.is(gapsOf({ figure: '3', noun: 'guards', event: 'injure' }), 1);
    assert.is(gapsOf({ figure: '1', noun: 'guards', event: 'injure' }), 0);
    assert.is(gapsOf({ figure: '3', noun: 'guards', event: 'wait' }), 0);
  });

  test('a comparison tells nothing that happened, nor does how badly some of them were hurt', () => {
    assert.is(gapsOf({ figure: '30', noun: 'guards' }), 1);
    assert.is(gapsOf({ figure: '30', noun: 'more than usual' }), 0);
    assert.is(gapsOf({ figure: '30', noun: 'of them seriously' }), 0);
    assert.is(gapsOf({ figure: '30', noun: 'of whom have been hurt' }), 1);
    const pitches: Says = { figure: '5800', noun: 'pitches', unit: 'pitch' };
    assert.is(gapsOf(pitches), 1);
    assert.is(gapsOf({ ...pitches, before: 'It is the size of' }), 0);
    const whole: Says = { figure: '3', noun: 'guards', event: 'injure', before: 'Two of the' };
    assert.is(gapsOf(whole), 0, 'the two say it');
    assert.is(gapsOf({ ...whole, figure: '30' }), 1);
  });

  test('an exact number is no gap where another source has it of something else, and a round one is', () => {
    const homes = (figure: string): Says => ({ figure, noun: 'homes', unit: 'home', event: 'end' });
    const lamps = (figure: string): Says => ({ figure, noun: 'lamps', unit: 'lamp', event: 'recall' });
    assert.is(gapsOf(homes('212000'), lamps('212000')), 0);
    assert.is(gapsOf(homes('200000'), lamps('200000')), 1);
  });

  test('what another source counts as well is no gap, whatever its number', () => {
    const homes = (figure: string, event: string): Says => ({ figure, noun: 'homes', unit: 'home', event });
    assert.is(gapsOf(homes('2100', 'destroy'), homes('300', 'damage')), 1);
    assert.is(gapsOf(homes('2100', 'destroy'), homes('300', 'destroy')), 0);
  });

  test('half of the 24 is in no single source where others say twelve', () => {
    const cranes = (figure: string, question: number) => ({ figure, noun: 'crane', unit: 'crane', question });
    const half = {
      ...{ figure: '50', noun: 'crane', unit: 'percent', dimension: 'percent' as const, question: 1 },
      by: 'port authority',
    };
    const gaps = (others: string) =>
      judge([
        { outlet: 'Courier', says: [[half, cranes('24', 2)]] },
        { outlet: 'Echo', says: [cranes(others, 3)] },
        { outlet: 'Post', says: [cranes('24', 2)] },
      ]).discrepancies.filter((one) => one.class === 'gap' && one.explanation.includes('Courier'));
    assert.is(gaps('12').length, 0);
    assert.is(gaps('14').length, 1);
  });

  test('a part of a sum that is told is not told again as the claim of one source', () => {
    const list = (outlet: string, figure: string) => ({
      figure,
      noun: outlet,
      ...(figure === '41' ? {} : { aspect: 'part' as const }),
    });
    const sum = [
      list('people', '41'),
      { ...list('dockers', '22'), question: 1 },
      { ...list('drivers', '17'), question: 2 },
    ];
    const known = (outlet: string) => ({ outlet, says: [{ figure: '60', question: 3 }] });
    const { discrepancies } = judge([{ outlet: 'Courier', says: [sum] }, known('Echo'), known('Post')]);
    assert.equal(
      discrepancies.map((one) => one.class),
      ['arithmetic'],
    );
  });
});

suite('severity', (test) => {
  const severity = (figures: readonly [string, string], more: object = {}): string =>
    pair(...figures, more).discrepancies[0].severity;

  test('grows with the gap, with harm and with the place in the article', () => {
    assert.is(severity(['22', '23']), 'medium');
    assert.is(severity(['22', '60']), 'high');
    assert.is(severity(['22', '23'], { event: 'die', zone: 'headline' }), 'high');
    assert.is(severity(['at least 40', '43']), 'low');
  });

  test('roundings of one number, and vague words for it, come last', () => {
    const order = (figures: readonly [string, string]) =>
      judge([
        {
          outlet: 'Echo',
          says: [
            { figure: figures[0], zone: 'lead' },
            { figure: 'at least 40', question: 1 },
          ],
        },
        { outlet: 'Ledger', says: [{ figure: figures[1] }, { figure: '48', question: 1 }] },
      ]).discrepancies.map(({ groupIds }) => groupIds[0]);
    assert.equal(order(['nearly 800', '787']), ['g1', 'g0']);
    assert.equal(order(['dozens', '60']), ['g1', 'g0']);
    assert.equal(order(['nearly 800', '720']), ['g0', 'g1']);
  });

  test('puts the most serious first', () => {
    const { discrepancies } = judge([
      { outlet: 'Echo', says: [{ figure: 'at least 40' }, { figure: '10', question: 1 }] },
      { outlet: 'Ledger', says: [{ figure: '43' }, { figure: '90', question: 1 }] },
    ]);
    assert.equal(
      discrepancies.map((one) => [one.class, one.groupIds[0]]),
      [
        ['conflict', 'g1'],
        ['precision', 'g0'],
      ],
    );
  });
});
