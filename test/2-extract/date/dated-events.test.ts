// What a date is the date of.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { textArticle } from '../../support/text-article.ts';

const datesOf = (...sentences: readonly string[]) =>
  extractClaims(textArticle('a', sentences, '2025-10-16'), parser).filter((claim) => claim.kind === 'date');

/** "12 March kidnap", in the order of the sentence. */
const eventsOf = (sentence: string): readonly string[] =>
  datesOf(sentence).map(({ surface, subject }) => `${surface} ${subject?.event ?? '-'}`);

suite('dated events', (test) => {
  test('ships are seized as they are hijacked, and goods are not', () => {
    assert.equal(eventsOf('The freighter was seized by armed men on 12 May.'), ['12 May kidnap']);
    assert.equal(eventsOf('The freighter was hijacked on 12 May.'), ['12 May kidnap']);
    assert.is.not(eventsOf('The ivory was seized on 12 May.')[0], '12 May kidnap');
  });

  test('an evening is no verb, and what is carried out is carried nowhere', () => {
    assert.equal(eventsOf('By Tuesday evening 40 bodies had been found.'), ['Tuesday find-body']);
    assert.is.not(eventsOf('The study was carried out on 12 May.')[0], '12 May commute');
    assert.equal(eventsOf('The crew landed on 12 May.'), ['12 May arrive']);
  });

  test('a day of years ago behind a charge is that of the deed', () => {
    assert.equal(eventsOf('Harl has been charged with the same crime on May 1, 2005, court files show.'), [
      'May 1, 2005 -',
    ]);
    assert.equal(eventsOf('Harl was charged with murder on Monday.'), ['Monday charge']);
  });

  test('an announcement comes as it is announced', () => {
    assert.equal(eventsOf('The announcement may come as early as May 14.'), ['May 14 announce']);
    assert.equal(eventsOf('The merger was announced on May 13.'), ['May 13 announce']);
  });

  test('a count of people is no charge', () => {
    assert.equal(eventsOf('They were missed at a 9:30 p.m. count.'), ['9:30 p.m. count-heads']);
    assert.equal(eventsOf('The boys were last counted at 10 p.m.'), ['10 p.m. count-heads']);
  });

  test('what is good until a day ends on it', () => {
    assert.equal(eventsOf('The permit is valid until 31 March.'), ['31 March end']);
    assert.equal(eventsOf('The permit expired on 28 February.'), ['28 February end']);
  });

  test('between commas a date is of the noun before it', () => {
    assert.equal(eventsOf('The explosion, at 10.40am on Tuesday, left a crater.'), ['10.40am on Tuesday bomb']);
    assert.is.not(eventsOf('The captain, at 10.40am on Tuesday, left the ship.')[0], '10.40am on Tuesday bomb');
  });

  test('a past that looks like a present looks back', () => {
    const dayOf = (sentence: string) => datesOf(sentence)[0].date?.value;
    assert.is(dayOf('Rebels shut the airport on Tuesday.'), '2025-10-14');
    assert.is(dayOf('The courts shut the case on Tuesday.'), '2025-10-14');
  });

  test('what happened all of a sudden and what something came from look back, whatever is told of it', () => {
    const dayOf = (sentence: string) => datesOf(sentence)[0].date?.value;
    assert.is(dayOf("Tuesday's shootings are among the worst that Orle has seen."), '2025-10-14');
    assert.is(dayOf("The party will contest the results of Tuesday's vote."), '2025-10-21');
    assert.is(dayOf("The party will contest the results from Tuesday's vote."), '2025-10-14');
    assert.is(dayOf('The mayor strongly condemns the raid on the camp on Tuesday.'), '2025-10-14');
    assert.is(dayOf('The stock is up 5% year-to-date, with a closing price of $60 per share Tuesday.'), '2025-10-14');
    assert.is(dayOf('Hanno Veit beat Marek Toll by unanimous decision Tuesday.'), '2025-10-14');
  });

  test('what is to be done by a day, and what is joined to what would be done, lie ahead', () => {
    const daysOf = (sentence: string) => datesOf(sentence).map(({ date }) => date?.value);
    assert.equal(daysOf('The mine issued an ultimatum to return by Friday.'), ['2025-10-17']);
    assert.equal(daysOf('The men who did not return to work by Tuesday were dismissed.'), ['2025-10-14']);
    assert.equal(daysOf('Divers would arrive on Friday and look for bodies on Saturday.'), [
      '2025-10-17',
      '2025-10-18',
    ]);
    assert.equal(daysOf('The vote is on Saturday.'), ['2025-10-18']);
    assert.is(daysOf('Tipoff against Orle on Tuesday is at 7 p.m.')[0], '2025-10-21');
    assert.equal(daysOf('The boxer says that he might retire in December.'), ['2025-12']);
    assert.equal(daysOf('The court hears the case on Tuesday.'), ['2025-10-21']);
  });

  test('a disaster that hits a place is what happened then, and so is one that "it" stands for', () => {
    const headsOf = (...sentences: readonly string[]) => datesOf(...sentences).map(({ subject }) => subject?.head);
    assert.equal(headsOf('A strong earthquake hit eastern Talvia on Sunday.'), ['earthquake']);
    assert.equal(headsOf('The goalkeeper hit the referee on Sunday.'), ['referee']);
    assert.equal(headsOf('The quake was strong.', 'It started at 1:15 p.m. and came on suddenly.'), ['quake']);
    assert.equal(headsOf('The mayor was ill.', 'It started at 1:15 p.m. and came on suddenly.'), ['start']);
  });

  test('the day of a statement, of a count or of a state is that of no event', () => {
    assert.equal(eventsOf('Orle Telecom said Sunday that repairs have begun on the cables.'), ['Sunday -']);
    assert.equal(eventsOf('The search team said on Sunday that the tower lost contact with the crew.'), ['Sunday -']);
    assert.equal(eventsOf('The aid group raised the toll of an attack on a hotel in Brenn to 68 on Sunday.'), [
      'Sunday -',
    ]);
    assert.equal(eventsOf('As of Monday night, 17 people had been rescued.'), ['Monday -']);
    assert.equal(eventsOf('On Monday crews rescued two more people.'), ['Monday -']);
    assert.equal(eventsOf('Others were still missing on Sunday.'), ['Sunday -']);
    assert.equal(eventsOf('The River Board reported 47 cases of fever on Friday and has provided no update.'), [
      'Friday -',
    ]);
    assert.equal(eventsOf('The River Board updated the count on Monday.'), ['Monday -']);
    assert.equal(eventsOf('Police reported an attack on Friday.'), ['Friday attack']);
    assert.equal(eventsOf('On Monday, 17 people were rescued.'), ['Monday rescue']);
    assert.equal(eventsOf('Holm said during a Monday news conference that a shelter is open.'), ['Monday -']);
    assert.equal(eventsOf('Holm will hold a news conference on Friday.'), ['Friday meet']);
  });

  test('a clause that only tells which day it was does not happen on it', () => {
    assert.equal(
      eventsOf('Neighbours gathered outside the church Monday, one day after two bombers killed 85 people.'),
      ['Monday attend'],
    );
  });

  test('what sinks or is cut does not fall as a figure does', () => {
    assert.equal(eventsOf('The ferry sank on 12 May.'), ['12 May crash']);
    assert.equal(eventsOf('The ferry went down on 12 May.'), ['12 May crash']);
    assert.equal(eventsOf('It sank on 12 May.'), ['12 May crash']);
    assert.equal(eventsOf('It went down on 12 May.'), ['12 May crash']);
    assert.equal(eventsOf('The cables were cut on 12 May.'), ['12 May damage']);
    assert.equal(eventsOf('They said that the cuts happened on 12 May.'), ['12 May cut']);
    assert.equal(eventsOf('They reached the camp on 12 May.'), ['12 May arrive']);
    assert.equal(eventsOf('The price sank on 12 May.'), ['12 May -']);
  });

  test('who takes over takes no town, and who serves as a minister no sentence', () => {
    assert.equal(eventsOf('The chief executive took over in May 2022.'), ['May 2022 appoint']);
    assert.equal(eventsOf('The rebels took over the town in May 2022.'), ['May 2022 capture-territory']);
    assert.equal(eventsOf('She served as finance minister from 2009.'), ['2009 serve']);
    assert.equal(eventsOf('He served a sentence until 2009.'), ['2009 imprison']);
    assert.equal(eventsOf('The army seized power in May 2022.'), ['May 2022 capture-territory']);
  });

  test('in sport nobody is beaten with fists', () => {
    assert.equal(eventsOf('Harl beat Brenn 2-0 on Saturday.'), ['Saturday win']);
    assert.equal(eventsOf('Guards beat a prisoner on Saturday.'), ['Saturday abuse']);
  });

  test('a coast is reached by those who arrive, and a tanker that breaks up is no crowd', () => {
    assert.equal(eventsOf('The storm is to reach the coast by Thursday evening.'), ['Thursday arrive']);
    assert.equal(eventsOf('The tanker broke up last Friday.'), ['last Friday crash']);
    assert.equal(eventsOf('The crowd broke up last Friday.'), ['last Friday disperse']);
  });

  test('a happening without a class is an event, a coalition is none', () => {
    assert.equal(eventsOf("The toll from Sunday's stampede rose to 31."), ['Sunday stampede']);
    assert.equal(eventsOf('The coalition collapsed in May 2022.'), ['May 2022 end']);
    assert.equal(eventsOf('The dam gave way on Sunday.'), ['Sunday destroy']);
  });

  test('some time on Saturday, and the end of a month, is a time', () => {
    assert.equal(eventsOf('The climber died some time on Saturday night.'), ['Saturday die']);
    assert.equal(eventsOf('The pact expires at the end of this month.'), ['this month end']);
  });

  test('what "it was then that" tells is of then', () => {
    assert.equal(eventsOf('It was on Monday that the wall collapsed.'), ['Monday destroy']);
  });

  test('a place is no event, and the time of a log is that of its entry', () => {
    assert.is.not(eventsOf('Police patrolled the Orle mine on Friday.')[0], 'Friday mine');
    assert.equal(eventsOf('3:40 p.m.: Police arrested the mayor.'), ['3:40 p.m. arrest']);
    assert.equal(eventsOf('It struck at 4 a.m. (2200 GMT on Saturday).'), [
      '4 a.m. occur',
      '2200 GMT on Saturday occur',
    ]);
  });

  test('local time is that of the country named most', () => {
    const [{ date }] = datesOf('Peru mourns. It struck Peru at 4:13 a.m. local time, and was felt in Chile.');
    assert.equal(date?.localOffsets, [-300]);
    assert.is(datesOf('It struck Ostrava Bay at 4:13 a.m. local time.')[0].date?.localOffsets, undefined);
    assert.is(datesOf('It struck Peru at 4:13 a.m.')[0].date?.localOffsets, undefined);
  });

  test('what befalls a person is another sense of the verb than what befalls a thing', () => {
    assert.equal(eventsOf('The manager was fired on 12 May.'), ['12 May lay-off']);
    assert.equal(eventsOf('The gun was fired on 12 May.'), ['12 May shoot']);
    assert.equal(eventsOf('The suspect was held on 12 May.'), ['12 May arrest']);
    assert.equal(eventsOf('The meeting was held on 12 May.'), ['12 May meet']);
    assert.equal(eventsOf('The roof collapsed on 12 May.'), ['12 May destroy']);
    assert.equal(eventsOf('The lender collapsed on 12 May.'), ['12 May bankrupt']);
    assert.equal(eventsOf('Three men were caught on 12 May.'), ['12 May arrest']);
  });
});
