// Which of a sentence's clauses a date is of.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { textArticle } from '../../support/text-article.ts';

/** "2025-10-10 kidnap", in the order of the sentence, read on Thursday 16 October 2025. */
const eventsOf = (sentence: string): readonly string[] =>
  extractClaims(textArticle('a', [sentence], '2025-10-16'), parser)
    .filter((claim) => claim.kind === 'date')
    .map(({ date, subject }) => `${date?.value} ${subject?.event ?? '-'}`);

suite('dated clauses', (test) => {
  test('a day right behind the verb of saying is that of saying, and has gone by', () => {
    assert.equal(eventsOf('Police said on Friday the girl had been abducted.'), ['2025-10-10 -']);
    assert.equal(eventsOf('The company said in August it would close the Brenn mill.'), ['2025-08 -']);
    assert.equal(eventsOf("Police said Friday's abduction of the girl was planned."), ['2025-10-10 kidnap']);
  });

  test('what opens behind the day has a time of its own', () => {
    assert.equal(
      eventsOf("Odo Brenn was named the country's leader on Monday, after the elite guard stormed the ministry."),
      ['2025-10-13 appoint'],
    );
    assert.equal(eventsOf('Odo Harl, 26, died in the ward shortly before 6am. The other victims have been named.'), [
      'T06:00 die',
    ]);
  });

  test('a gloss only tells which day is meant', () => {
    assert.equal(
      eventsOf('On Wednesday, three days after an avalanche swept the Harl camp, searchers arrested a looter.'),
      ['2025-10-15 arrest'],
    );
  });

  test('a day without a preposition is of the verb', () => {
    assert.equal(eventsOf('Officers had been warned of the attack yesterday, a clerk said.'), ['2025-10-15 warn']);
  });

  test('an hour that the clause hangs on is of it', () => {
    assert.equal(eventsOf('Shortly after noon the county police arrested the two brothers.'), ['T12:00 arrest']);
  });

  test('a state is of any day that it lasts', () => {
    assert.equal(eventsOf('Schools in Brenn stayed shut on Monday as more snow fell.'), ['2025-10-13 -']);
    assert.equal(eventsOf('He was being held on Monday at a barracks outside Orle.'), ['2025-10-13 -']);
    assert.equal(eventsOf('Brenn was quiet on Monday, a day after the clashes.'), ['2025-10-13 -']);
  });

  test('what is done to a happening is no such happening', () => {
    assert.is.not(eventsOf('The court annulled the vote in Talvia on 9 October.')[0], '2025-10-09 vote-for');
    assert.equal(eventsOf('The chairman tendered his resignation on 9 October.'), ['2025-10-09 retire']);
  });

  test('what a participle tells beside its noun has been done', () => {
    assert.equal(
      eventsOf('Parliament will vote next week on a motion tabled on Monday by the Greens.').at(-1),
      ['2025-10-13 table'][0],
    );
  });

  test('who goes on trial does not go on, and who takes a town takes no time', () => {
    assert.equal(eventsOf('Lena Orle went on trial on Tuesday in Brenn.'), ['2025-10-14 try']);
    assert.equal(eventsOf('The rebels took Brenn on 3 March.'), ['2025-03-03 capture-territory']);
    assert.equal(eventsOf("Marek led the Farmers' party from 1999."), ['1999 lead']);
    assert.equal(eventsOf('Odo Harl lost his fight for life on Tuesday.'), ['2025-10-14 die']);
  });

  test('a particle belongs to its verb, and a noun to the verb it makes a phrase with', () => {
    assert.equal(eventsOf('The unions called the strike off at 5 a.m.'), ['T05:00 cancel']);
    assert.equal(eventsOf('Voters in Harl go to the polls on 2 November.'), ['2025-11-02 vote']);
    assert.equal(eventsOf('The bus fell into the gorge at 8.50 p.m., survivors said.'), ['T20:50 drop']);
  });

  test('a truce that is broken is not agreed', () => {
    assert.equal(eventsOf('The truce was broken on Tuesday by shelling.'), ['2025-10-14 break']);
    assert.equal(eventsOf('Talks broke down on Tuesday.'), ['2025-10-14 meet']);
  });
});
