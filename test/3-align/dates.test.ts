// Which dates are of one event: own texts, through alignClaims.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { compareGroups } from '../../src/4-compare/compare-groups.ts';
import type { ReadArticle } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** "conflict: 21:50 on Tuesday | 22:40 on Tuesday" of each finding about dates, and "differ" of each group of several. */
function findings(...articles: readonly ReadArticle[]): Record<'found' | 'verdicts' | 'explained', readonly string[]> {
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const alignment = alignClaims(articles, claims);
  const { groups, discrepancies } = compareGroups(alignment, claims, { estimate: 'latest' });
  const dates = groups.filter(({ kind }) => kind === 'date');
  const ids = new Set(dates.map(({ id }) => id));
  return {
    found: discrepancies
      .filter(({ groupIds }) => groupIds.every((id) => ids.has(id)))
      .map((one) => `${one.class}: ${one.readings.map(({ text }) => text).join(' | ')}`),
    explained: discrepancies.map(({ explanation }) => explanation),
    verdicts: dates.filter(({ claimIds }) => claimIds.length > 1).map(({ verdict }) => verdict),
  };
}

/** What else each paper writes, so that none is a copy of another. */
const OTHERWISE: Readonly<Record<string, string>> = {
  a: 'Nobody in the canteen wanted to talk, and the gate stayed shut while the lorries queued along the quay.',
  b: 'Older people remember worse, said the baker, who had sold out by breakfast and gone home to sleep.',
  c: 'Insurers have asked for the papers of the last inspection, which the town hall keeps in a cellar.',
};

/** Of Wednesday 15 October 2025 or the day given. */
const article = (name: string, text: string, day = '2025-10-15') => textArticle(name, [OTHERWISE[name], text], day);

suite('dates of one event', (test) => {
  test('two times of one fire conflict', () => {
    const { found, verdicts } = findings(
      article('a', 'The fire in the paper mill broke out at 22:40 on Tuesday near the pulp store.'),
      article(
        'b',
        'According to the alarm log of the paper mill, the fire broke out at 9.50pm on Tuesday.',
        '2025-10-16',
      ),
    );
    assert.equal(found, ['conflict: 22:40 on Tuesday | 9.50pm on Tuesday']);
    assert.equal(verdicts, ['differ']);
  });

  test('a day and a time on it are compatible', () => {
    const { found, verdicts } = findings(
      article('a', 'The ferry sank at 6.15am on Tuesday off the northern mole.'),
      article('b', 'It was off the northern mole that the ferry sank on Tuesday.'),
    );
    assert.equal(found, ['precision: 6.15am on Tuesday, 14 October 2025 | 14 October 2025']);
    assert.equal(verdicts, ['compatible']);
  });

  test('how many were held by five o’clock and by seven is of two moments', () => {
    const held = findings(
      article('a', 'Police in Orle had arrested 43 marchers by 5 p.m., the prefect said.'),
      article('b', 'By 7.30 p.m. the police in Orle had arrested 94 marchers.'),
    );
    assert.equal(held.found, []);
    const began = findings(
      article('a', 'The march of the weavers in Orle began at 5 p.m., the prefect said.'),
      article('b', 'The march of the weavers through Orle began at 7.30 p.m. and was cheered.'),
    );
    assert.equal(began.found, ['conflict: 5 p.m. | 7.30 p.m.']);
  });

  test('a day of no year is none of another season', () => {
    const arrested = (day: string) => [
      textArticle('a', [OTHERWISE.a, `Jon Harl was arrested in Orle on ${day}, the mayor said.`]),
      textArticle('b', [OTHERWISE.b, 'Jon Harl was arrested in Orle by the guard on Nov. 1, 2004.']),
    ];
    assert.is(findings(...arrested('Jan. 21')).verdicts.length, 0);
    assert.is(findings(...arrested('Nov. 2')).verdicts.length, 1);
  });

  test('a share has a price on every day', () => {
    const { found } = findings(
      article('a', 'Harl shares closed at $37.10 in Orle on Tuesday.'),
      article('b', 'Harl shares closed at $38.29 in Orle on Monday, a dealer said.'),
    );
    assert.equal(found, []);
  });

  test('a firm that was founded and one that was started began alike', () => {
    const { found } = findings(
      article('a', 'Two brothers founded the ferry line Hallam in 1994.'),
      article('b', 'With a loan from a widow the company was started in 1995.'),
    );
    assert.equal(found, ['conflict: 1994 | 1995']);
  });

  test('a weekday of an article without a day is that of a dated one', () => {
    const { verdicts } = findings(
      article('a', 'The ferry sank on Tuesday off the northern mole.'),
      textArticle(
        'b',
        [
          OTHERWISE.b,
          'Nobody on land saw how, off the northern mole, the old ferry sank on Tuesday with its whole cargo.',
        ],
        null,
      ),
    );
    assert.equal(verdicts, ['compatible']);
  });

  test('weekdays of articles of other days are the same day', () => {
    const { found, verdicts } = findings(
      article('a', 'The chairman of the club resigned on Tuesday.'),
      article('b', 'The chairman of the club resigned yesterday.'),
      article('c', 'The chairman of the club stepped down on Tuesday.', '2025-10-18'),
    );
    assert.equal(found, []);
    assert.equal(verdicts, ['agree']);
  });

  test('a day that the text says was moved is an update', () => {
    const { found } = findings(
      article('a', 'The two sides will hold talks in the town hall on Thursday.'),
      article('b', 'The talks in the town hall were moved to Friday, both sides said.', '2025-10-16'),
    );
    assert.equal(found, ['update: 16 October 2025 | 17 October 2025']);
  });

  test('what was to come and then came another day is an update', () => {
    const { found } = findings(
      article('a', 'The siege of the harbour office will end on Thursday, the captain told the crew.'),
      article('b', 'The siege of the harbour office ended yesterday, the captain told the crew.', '2025-10-18'),
    );
    assert.equal(found, ['update: 16 October 2025 | 17 October 2025']);
  });

  test('a time and the same by another clock are one reading', () => {
    const { found, verdicts } = findings(
      article('a', 'The planes struck the camp of Harl at around 2:45 pm (1145 GMT) on Tuesday.'),
      article('b', 'The planes struck the camp of Harl at 1145 GMT on Tuesday, the baker said.'),
    );
    assert.equal(found, []);
    assert.equal(verdicts.length, 1);
  });

  test('of several times that an article gives, the most alike answers the same question', () => {
    const { found, explained } = findings(
      article('a', 'The guards saw the inmates last at the evening count at 9:30 p.m. They were missed at 12:15 a.m.'),
      article('b', 'The inmates were last seen at 10 p.m. at the evening count. At 12:15 a.m. they were missed.'),
    );
    assert.equal(found, ['conflict: 9:30 p.m. | 10 p.m.']);
    assert.equal(explained, ['A has 9:30 p.m.; b has 10 p.m.']);
  });

  test('two dates of one sentence are two questions', () => {
    const { found } = findings(
      article('a', 'The dispute began on Monday and the dispute began again on Tuesday.'),
      article('b', 'The dispute began on Monday and the dispute began again on Tuesday.'),
    );
    assert.equal(found, []);
  });

  test('unlike acts of one story have days of their own', () => {
    const pairs = [
      ['The hostages were seized on 3 May at a lodge near Harl.', 'The hostages were freed on 9 August near Harl.'],
      ['Voting began at 7am across Talvia.', 'Voting ended at 8pm across Talvia and counting began at once.'],
      ['The plane took off from Orle at 9.05 a.m.', 'The plane vanished from radar at 9.47 a.m. near Orle.'],
      ['An earthquake struck Harl at 3.12 a.m.', 'An aftershock struck Harl at 5.40 a.m. and broke the dyke.'],
      ['The strike at Brenn Rail began on 2 October.', 'The strike at Brenn Rail was called off on Tuesday.'],
      ['The firm bought Orle Dairy in 2011.', 'The firm bought Brenn Foods in 2012.'],
    ] as const;
    for (const [one, other] of pairs) assert.equal(findings(article('a', one), article('b', other)).found, [], one);
  });

  test('one act told by kindred verbs has one day', () => {
    const pairs = [
      ['The rebels took Brenn on 3 March.', 'Brenn fell to the rebels on 5 March.'],
      [
        'A bomb went off at the Harl barracks on Friday.',
        'Nine died on Thursday when a bomb blew up at the Harl barracks.',
      ],
      ['The nurses will strike from Monday, their union said.', 'The strike of the nurses will begin on Tuesday.'],
      ['The vote on the treaty will take place on 9 June.', 'Talvians will vote on the treaty on 16 June.'],
      ['The trial of Lena Orle opened on Monday in Brenn.', 'Lena Orle went on trial on Tuesday in Brenn.'],
    ] as const;
    for (const [one, other] of pairs) assert.is(findings(article('a', one), article('b', other)).found.length, 1, one);
  });

  test('how many had been found by Saturday and by Sunday is of two days', () => {
    const { found } = findings(
      article('a', 'By Saturday 183 bodies had been taken from the mud of Harl, the mayor said.'),
      article('b', 'By Sunday night rescuers had taken 201 bodies from the mud of Harl.'),
    );
    assert.equal(found, []);
  });

  test('one moment by several clocks is no less exact, nor is "last year"', () => {
    const clocks = findings(
      article('a', 'The striker will be shown to the crowd at the Orle ground on Monday.'),
      article('b', 'The striker will be shown to the crowd at the Orle ground at 12:00 BST on Monday.'),
      article('c', 'The striker will be shown to the crowd at the Orle ground at 1pm on Monday.'),
    );
    assert.equal(clocks.found, []);
    const years = findings(
      article('a', 'Rebels carried out a double bombing in the Orle subway last year in which 40 died.', '2011-01-25'),
      article('b', 'Rebels carried out a bombing in the Orle subway in March 2010, in which 40 died.', '2011-01-25'),
    );
    assert.equal(years.found, []);
  });
});
