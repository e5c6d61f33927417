// Dates as read from own sentences, told on Friday 7 January 2022: position, value, basis and role.
import * as assert from 'uvu/assert';
import { readDates } from '../../../src/2-extract/date/read-dates.ts';
import { readSentences } from '../../../src/lib/tokens.ts';
import { suite } from '../../support/suite.ts';
import { mark, unmark } from '../marked.ts';

const DAY = '2022-01-07';

/** Sentence with its dates in brackets, and each of them as "value basis role". */
const SENTENCES: readonly (readonly [marked: string, ...expected: string[]])[] = [
  ['The mine was sold on [12 March 2009].', '2009-03-12 stated on'],
  ['The mine was sold in [May 2015].', '2015-05 stated on'],
  ['The mine was sold between [February] and [May].', '2021-02 implied since', '2021-05 implied until'],
  ['It was sold by August Egg Company.'],
  ['The [May 3] march drew 40,000.', '2021-05-03 implied on'],
  ['Crowds joined the march 20 years later.'],
  ['Many came in [June], 4,000 of them by sea.', '2021-06 implied on'],
  ['It was built in [12 march 2009].', '2009-03-12 stated on'],
  ['She was found guilty in [June] of 14 charges.', '2021-06 implied on'],
  ['It was sold in [June of 2014].', '2014-06 stated on'],
  ['It is the mean of the six days preceding [Jan. 5].', '2022-01-05 implied before'],
  ['By [Wednesday], 40 bodies were found.', '2022-01-05 implied before'],
  ['By [Wednesday] afternoon the toll stood at 40.', '2022-01-05 implied before'],
  ['By late [Wednesday] evening, rescuers had reached it.', '2022-01-05 implied before'],
  ['By [Wednesday], the road is to be open.', '2022-01-12 implied before'],
  ['By [Wednesday], officials said, the road would be open.', '2022-01-12 implied before'],
  ['They were found on [Wednesday] and will be buried here.', '2022-01-05 implied on'],
  ['The mayor told USA Today that he would stay.'],
  ['The mayor said [today] that he would stay.', '2022-01-07 implied on'],
  ['He was remanded in custody until [Tuesday].', '2022-01-11 implied until'],
  ['The mine announced on [Wednesday] that it is to pay.', '2022-01-05 implied on'],
  ['It was the second crash after a [July] disaster.', '2021-07 implied on'],
  ['The August election may be delayed.'],
  ['The revolt began about 15 months ago.'],
  ['The mine was built more than 60 years ago.'],
  ['Over the last year-and-half it grew.'],
  ['The mine was open until [Tuesday].', '2022-01-04 implied until'],
  ['People remain missing after the fire on [Tuesday].', '2022-01-04 implied on'],
  ['It struck at [1321] ([1921 GMT]).', 'T13:21 stated on', 'T19:21Z stated on'],
  ['It came at [2: 30 PM].', 'T14:30 stated on'],
  ['The report of [2022-01-05] says so.', '2022-01-05 stated on'],
  ['He died on [24 December].', '2021-12-24 implied on'],
  ['The talks were held on [3 May].', '2021-05-03 implied on'],
  ['The state of emergency lasts until [Jan. 19].', '2022-01-19 implied until'],
  ['Votes are counted on [Sunday, Jan. 9].', '2022-01-09 implied on'],
  ['He was held from [14]-[16 March].', '2021-03-14 implied since', '2021-03-16 implied until'],
  ['The fair runs from [June 3] to [July 4, 2023].', '2023-06-03 stated since', '2023-07-04 stated until'],
  ['Between [Nov. 1, 2004], and [Oct. 8, 2008], it grew.', '2004-11-01 stated since', '2008-10-08 stated until'],
  ['They marched on [Tuesday].', '2022-01-04 implied on'],
  ['They marched on [Friday].', '2022-01-07 implied on'],
  ['They marched [last Friday].', '2021-12-31 implied on'],
  ['He will speak on [Monday].', '2022-01-10 implied on'],
  ['The hearing is set for [Monday].', '2022-01-10 implied on'],
  ['The airport is closed until at least [Sunday].', '2022-01-09 implied until'],
  ['They return [next Tuesday].', '2022-01-11 implied on'],
  ['Talks broke down on [Tuesday last week].', '2021-12-28 implied on'],
  ['The strike lasted from [Monday] to [Wednesday].', '2022-01-03 implied since', '2022-01-05 implied until'],
  ['He fled [yesterday].', '2022-01-06 implied on'],
  ['Two men were arrested [this morning].', '2022-01-07 implied on'],
  ['Shells fell [last night].', '2022-01-06 implied on'],
  ['It opened [last month] and closes [next year].', '2021-12 implied on', '2023 implied on'],
  ['An inquiry began [last September].', '2021-09 implied on'],
  ['In [April last year] the dam broke.', '2021-04 implied on'],
  ['In [March], 12 people died.', '2021-03 implied on'],
  ['It struck [three days ago].', '2022-01-04 implied on'],
  ['They married [five years ago].', '2017 implied on'],
  ['He ruled from [1991] to [2019].', '1991 stated since', '2019 stated until'],
  ['The war of [2004-2008] is forgotten.'.replace('-', ']-['), '2004 stated since', '2008 stated until'],
  ['The law will pass by [2030].', '2030 stated before'],
  ['It has stood since [1898].', '1898 stated since'],
  ['The quake struck at [15:01 IST on Tuesday].', '2022-01-04T15:01+05:30 stated on'],
  ['It struck at [0737 GMT].', 'T07:37Z stated on'],
  ['He spoke at [10.15pm on January 5, 2021].', '2021-01-05T22:15 stated on'],
  ['On [Friday] shares fell until trading stopped at [noon].', '2022-01-07 implied on', '2022-01-07T12:00 stated on'],
  ['Trading stopped at [noon].', 'T12:00 stated on'],
  ['The call came at [3:37 a.m. EDT].', 'T03:37-04:00 stated on'],
  ['The strike ends at [midnight tonight].', '2022-01-08T00:00 stated on'],
  ['It opens [Sunday at 7pm].', '2022-01-02T19:00 stated on'],
  ["The doors opened at [nine o'clock this morning].", '2022-01-07T09:00 stated on'],
  ['It closed at [a quarter to six] in the evening.', 'T17:45 stated on'],
  ['The match kicked off at [half past five].', 'T17:30 stated on'],
  ['It was halted at [ten past two].', 'T14:10 stated on'],
  ['Trouble began a little before [four].', 'T16:00 stated before'],
  ['The gates were opened shortly after [nine on Monday].', '2022-01-03T09:00 stated after'],
  ['He was taken off after four fouls, shortly after two others.'],
  ['It was shipped in [mid-October].', '2021-10 implied on'],
  ['He was shot by police on [22 October].', '2021-10-22 implied on'],
  ['The van was stopped at [3:40 this afternoon].', '2022-01-07T15:40 stated on'],
  ['The van was stopped at [3:40 this morning].', '2022-01-07T03:40 stated on'],
  ['It struck at [7:37 a.m. local time] and was felt for a minute.', 'T07:37 stated on'],
  ['It began at [2035 ET] and at [1940 EST].', 'T20:35 stated on', 'T19:40-05:00 stated on'],
  ["He rejects the results from [Tuesday]'s vote.", '2022-01-04 implied on'],
  ['[Thursday, January 6, 2:25 p.m. EST]: The mayor resigned.', '2022-01-06T14:25-05:00 stated on'],
  ['They were shot [last night (7 January)] at home.', '2022-01-07 implied on'],
  ['The mine said [Tuesday (January 4)] that it would close.', '2022-01-04 implied on'],
  ['It came between [9:30] and [11 p.m.] that day.', 'T21:30 stated since', 'T23:00 stated until'],
  ['It came between [9:30] and [11 a.m.] that day.', 'T09:30 stated since', 'T11:00 stated until'],
  ['It struck at [4 a.m.] ([2200 GMT on Tuesday]).', '2022-01-05T04:00 stated on', '2022-01-04T22:00Z stated on'],
  ['It struck at [4 a.m. on Tuesday] ([2200 GMT]).', '2022-01-04T04:00 stated on', '2022-01-03T22:00Z stated on'],
  ['It struck at [4 a.m.] ([2315 GMT on Tuesday]).', '2022-01-05T04:00 stated on', '2022-01-05T04:00 stated on'],
  ['She will be sentenced on [Oct. 7].', '2022-10-07 implied on'],
  ['She was sentenced on [Oct. 7].', '2021-10-07 implied on'],
  ['The first flight is scheduled for the [end of September].', '2022-09-30 implied on'],
  ['The hearing was moved from [April 3] to [April 10].', '2022-04-03 implied on', '2022-04-10 implied on'],
  ['The strike lasted from [April 3] to [April 10].', '2021-04-03 implied since', '2021-04-10 implied until'],
  ['Voting ended at [7pm]; results are expected on [Wednesday].', 'T19:00 stated on', '2022-01-12 implied on'],
  ["It vanished at [10 o'clock on the night of 14 November].", '2021-11-14T22:00 stated on'],
  ["They left at [two o'clock] in the night.", 'T02:00 stated on'],
  ['They have until [midnight on Monday] to agree.', '2022-01-10T00:00 stated until'],
  ['It was signed in [June 2019] and in force the [following January].', '2019-06 stated on', '2020-01 implied on'],
  ['It was signed in [June 2019] and in force the [following August].', '2019-06 stated on', '2019-08 implied on'],
  ['His free fall of 4:19 is a record, 1:21 ahead of the last.'],
  ['He has until [June 28], 30 days after the ruling, to appeal.', '2022-06-28 implied until'],
];

suite('dates', (test) => {
  for (const [marked, ...expected] of SENTENCES) {
    test(marked, () => {
      const { text } = unmark(marked);
      const [sentence] = readSentences(text, { start: 0, end: text.length });
      const dates = readDates(text, sentence, DAY);
      assert.is(mark(text, dates), marked);
      assert.equal(
        dates.map(({ value, basis, role }) => `${value} ${basis} ${role}`),
        expected,
      );
    });
  }

  test('a time tells its zone by that in brackets, and its half of the day by the times before it', () => {
    const text = 'It struck at 2:45 pm (1145 GMT). Help came at 9:45.';
    const dates = readSentences(text, { start: 0, end: text.length }).flatMap((one) => readDates(text, one, DAY));
    assert.equal(
      dates.map(({ value, localOffsets, isHalfUnknown }) => [value, localOffsets, isHalfUnknown]),
      [
        ['T14:45', [180], undefined],
        ['T11:45Z', undefined, undefined],
        ['T21:45', undefined, true],
      ],
    );
  });

  test("without the article's day a weekday is of no known week, yesterday none, and a day of a month has no year", () => {
    const text = 'On Tuesday, yesterday and in March 2020 it rained; on 5 June it was dry.';
    const [sentence] = readSentences(text, { start: 0, end: text.length });
    assert.equal(
      readDates(text, sentence, null).map(({ value }) => value),
      ['-W-2', '2020-03', '--06-05'],
    );
  });
});
