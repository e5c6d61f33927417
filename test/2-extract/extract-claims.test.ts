import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import type { Claim } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** Claims of an article of 16 October 2025, a Thursday. */
const claimsOf = (...paragraphs: readonly string[]): readonly Claim[] =>
  extractClaims(textArticle('a', paragraphs, '2025-10-16'), parser);

const figures = (...paragraphs: readonly string[]): readonly Claim[] =>
  claimsOf(...paragraphs).filter((claim) => claim.kind === 'quantity');

/** "18 soldier die": the figure, what it counts and what happened. */
const counted = (...paragraphs: readonly string[]): readonly string[] =>
  figures(...paragraphs).map(({ surface, subject }) => `${surface} ${subject?.head} ${subject?.event}`);

suite('statements', (test) => {
  const standings = (sentence: string): readonly string[] =>
    claimsOf(sentence).flatMap(({ statement }) => (statement?.form === 'standing' ? [statement.about] : []));

  test('whom a revolt brought down held the role until then: that tells nothing of now', () => {
    assert.equal(standings('The revolt brought down President Jon Harl in March.'), []);
    assert.equal(standings('The guard ousted President Jon Harl.'), []);
    assert.equal(standings('The guard saluted President Jon Harl.'), ['harl president']);
  });
});

suite('figures', (test) => {
  test('a sentence of a whole that has no figure is read as any other', () => {
    assert.equal(figures('Of the tasks before Harl, who took over in January 2012, the greatest is the mill.'), []);
  });

  test('what is counted and what happened to it', () => {
    assert.equal(counted('At least 18 soldiers were killed near the border.'), ['18 soldier die']);
    assert.equal(counted('Police arrested more than 3,000 protesters.'), ['3,000 protester arrest']);
    assert.equal(counted('The storm destroyed 40 houses.'), ['40 house destroy']);
  });

  test('what is counted does it, or it is done to it', () => {
    const predicate = (sentence: string) => figures(sentence)[0]?.subject?.predicate;
    assert.is(predicate('The port authority said 22 of the containers held lithium batteries.'), 'holding');
    assert.is(predicate('Police arrested 40 people.'), 'arrested');
  });

  test('ellipsis: the second figure counts what the first does', () => {
    assert.equal(counted('In the attack 18 soldiers were killed and 26 wounded.'), [
      '18 soldier die',
      '26 soldier injure',
    ]);
  });

  test('what a figure leaves out is taken over from the like figure above', () => {
    const heads = (...paragraphs: readonly string[]) => figures(...paragraphs).map(({ subject }) => subject?.head);
    assert.equal(heads('Some 900 tickets were sold. The club sticks to 1,200.'), ['ticket', 'ticket']);
    assert.equal(heads('The firm sold 90 boats on Monday, 12 of them at Port Halm.'), ['boat', 'boat']);
    assert.equal(heads('About 40 clerks are helping at Port Halm and 80 at Kesten.'), ['clerk', 'clerk']);
    assert.equal(heads('The firm put the number of boats at 300.'), ['boat']);
    assert.equal(heads('The plan would cost 90 million euros. Its critics put it at 140 million.'), ['plan', 'plan']);
    // Whoever dies is not one of the things above.
    assert.equal(heads('Some 40 houses burned. At least 24 died.'), ['house', 'people']);
  });

  test('a unit that is left out is that of the like figure before', () => {
    const units = (...paragraphs: readonly string[]) => figures(...paragraphs).map(({ quantity }) => quantity?.unit);
    assert.equal(units('The mill lost 32 million euros, 5 million more than it had admitted.'), ['EUR', 'EUR']);
    assert.equal(units('The mill paid $3m for boats.', 'It closed the year with a deficit of 41 million.'), [
      'USD',
      'USD',
    ]);
    assert.equal(units('Support has slipped to 52 percent, from 58 a week ago.'), ['percent', 'percent']);
    assert.equal(units('The mean wait was 26 weeks; for hips it was 41.'), ['week', 'week']);
    // A count of the like size, and a noun of its own, keep counts.
    assert.equal(units('The mill paid $3m for 5 million bricks.'), ['USD', 'brick']);
    assert.equal(units('The city of 4 million residents has 2 million.').at(-1), 'people');
  });

  test('"m" is a million behind millions that were counted in the paragraph, and else metres', () => {
    const values = (...sentences: readonly string[]) =>
      figures(sentences.join(' ')).map(({ quantity }) => quantity?.value);
    assert.equal(values('The firm sold 12m tablets.', 'The exact figure is 11.9m.'), [12e6, 11.9e6]);
    assert.equal(values('The firm sold 12 tablets.', 'The wall is 11.9m.'), [12, 11.9]);
  });

  test('a vague length is of the thing, and of no hundreds', () => {
    assert.equal(counted('Hundreds of metres of cable were stolen.'), ['Hundreds of metres cable steal']);
    assert.equal(counted('Marek lives three-quarters of a mile from the fence.'), [
      'three-quarters of a mile marek away',
    ]);
  });

  test('what is counted is named in full, and without the figure', () => {
    const texts = (sentence: string) => figures(sentence).map(({ subject }) => subject?.text);
    assert.equal(texts('Plumber Dan Halloran, 41, lost his van.'), ['Plumber Dan Halloran']);
    assert.equal(texts('The mill faces fines of up to €4m.'), ['fines']);
    assert.equal(texts('Some 12 members of the rowing club left.'), ['members of the rowing club']);
  });

  test('the sense of a word is one that its figure can have', () => {
    const events = (sentence: string) => figures(sentence).map(({ subject }) => subject?.event);
    assert.equal(events('The fund holds €3m.'), ['own']);
    assert.equal(events('The three-day strike closed the mill.'), ['strike-work']);
    assert.equal(events('Some 1,300 were on strike.'), ['strike-work']);
    assert.equal(events('The clerks want 9 percent.'), ['demand']);
    assert.equal(events('Across Halm, 3,900 trains were called off.'), ['cancel']);
  });

  test('the words that bound a figure are printed with it and decide its interval', () => {
    const bounds = (sentence: string): readonly unknown[] => {
      const article = textArticle('a', [sentence]);
      return extractClaims(article, parser).map(({ printed, span, quantity }) => {
        const { start, end } = printed ?? span;
        return [article.text.slice(start, end), quantity?.modifier, quantity?.low, quantity?.high];
      });
    };
    assert.equal(bounds('More than 40 people were hurt.'), [['More than 40', 'moreThan', 40, null]]);
    assert.equal(bounds('Up to 80 people were hurt.'), [['Up to 80', 'atMost', null, 80]]);
    assert.equal(bounds('Between 10 and 14 people were hurt.').length, 1);
    assert.equal(bounds('Dozens of people were hurt.'), [['Dozens', 'vague', 24, 99]]);
    assert.equal(bounds('She scores 92 points a game.'), [['92', 'exact', 92, 92]]);
  });

  test('names, addresses and codes are no figures', () => {
    for (const sentence of [
      'The MV Solvane 7 lay at Berth 4 near Pier 12.',
      'Class 3 flammables were stored there, and the hotline is 0800 555 0142.',
      'He was taken to hospital in a Boeing 737 by Channel 6 News.',
    ]) {
      assert.equal(
        figures(sentence).map(({ surface }) => surface),
        [],
        sentence,
      );
    }
  });
});

suite('attribution', (test) => {
  const by = (...paragraphs: readonly string[]): readonly (readonly string[] | undefined)[] =>
    figures(...paragraphs).map(({ attribution }) => attribution?.chain);

  test('the nearest authority, before or behind', () => {
    assert.equal(by('The Interior Ministry said that 18 soldiers were killed.'), [['Interior Ministry']]);
    assert.equal(by('According to the Interior Ministry, 18 soldiers were killed.'), [['Interior Ministry']]);
    assert.equal(by('Some 18 soldiers were killed, the Interior Ministry said.'), [['Interior Ministry']]);
    assert.equal(by('In the night 18 soldiers were killed.'), [undefined]);
  });

  test('a chain: who reports, citing whom', () => {
    assert.equal(by('The death toll is 18, TASS reported, citing the Interior Ministry.'), [
      ['TASS', 'Interior Ministry'],
    ]);
  });
});

suite('dates', (test) => {
  const dates = (...paragraphs: readonly string[]): readonly string[] =>
    claimsOf(...paragraphs)
      .filter((claim) => claim.kind === 'date')
      .map(({ date }) => `${date?.role} ${date?.value}`);

  test('weekdays are the latest up to the day of the article; the next with a future', () => {
    assert.equal(dates('The fire broke out on Tuesday.'), ['on 2025-10-14']);
    assert.equal(dates('The bridge fell on Thursday.'), ['on 2025-10-16']);
    assert.equal(dates('The port will open again on Monday.'), ['on 2025-10-20']);
    assert.equal(dates('The strike began yesterday.'), ['on 2025-10-15']);
  });

  test('as precise as the text, with their role', () => {
    assert.equal(dates('The terminal opened in 1998.'), ['on 1998']);
    assert.equal(dates('The dockers have been on strike since 22 September.'), ['since 2025-09-22']);
    assert.equal(dates('The port stays closed until 17 October 2025.'), ['until 2025-10-17']);
  });

  test('without a day of its own an article has weekdays of no known week', () => {
    const claims = extractClaims(textArticle('a', ['The fire broke out on Tuesday.']), parser);
    assert.equal(
      claims.map(({ date }) => date?.value),
      ['-W-2'],
    );
  });

  test('a schedule or a plan looks ahead, a report back', () => {
    assert.equal(dates('The committee meets on Tuesday.'), ['on 2025-10-21']);
    assert.equal(dates('The unions agreed to talks on Tuesday.'), ['on 2025-10-21']);
    assert.equal(dates('The mayor said that the bridge would open on Tuesday.'), ['on 2025-10-21']);
    assert.equal(dates('The mayor spoke to reporters on Tuesday.'), ['on 2025-10-14']);
  });
});

suite('what is dated', (test) => {
  /** "ferry sink": what it befell, and what happened. */
  const dated = (sentence: string): readonly string[] =>
    claimsOf(sentence)
      .filter((claim) => claim.kind === 'date')
      .map(({ subject }) => `${subject?.head} ${subject?.event}`);

  test('the verb that the date hangs on, and what it befalls', () => {
    assert.equal(dated('The blaze broke out at 22:40 on Tuesday.'), ['blaze begin']);
    assert.equal(dated('The blockade ends at midnight tonight.'), ['blockade end']);
    assert.equal(dated('On Friday, 36-year-old Tomas Varga died in hospital.'), ['varga die']);
    assert.equal(dated('The charges were filed on Tuesday.'), dated('Prosecutors filed charges on Tuesday.'));
  });

  test('the noun of an event', () => {
    assert.equal(dated('Nobody was at the 5.15pm kick-off.'), ['kick begin']);
    assert.equal(dated('The committee was ready for Wednesday’s talks.'), ['talk meet']);
  });

  test('not the clause that only begins behind it', () => {
    assert.equal(dated('The drivers will strike from Friday unless an agreement is reached.'), [
      dated('The drivers will strike from Friday.')[0],
    ]);
  });

  test('when somebody spoke is no question', () => {
    assert.equal(dated('The mayor said on Tuesday that the bridge was safe.'), ['mayor undefined']);
  });
});

suite('quotations', (test) => {
  const quotations = (...paragraphs: readonly string[]): readonly string[] =>
    claimsOf(...paragraphs)
      .filter((claim) => claim.kind === 'quotation')
      .map(({ quotation, attribution }) => `${attribution?.source}: ${quotation?.content}`);

  test('direct speech with its speaker, straight or curly', () => {
    const expected = ['Ilse Brandvik: It will burn for many hours yet'];
    assert.equal(quotations('"It will burn for many hours yet," Ilse Brandvik said.'), expected);
    assert.equal(quotations('“It will burn for many hours yet,” said Ilse Brandvik.'), expected);
  });

  test('a few quoted words in a sentence are a label', () => {
    assert.equal(quotations('The minister spoke of "foreign agents" in the city.'), []);
  });
});
