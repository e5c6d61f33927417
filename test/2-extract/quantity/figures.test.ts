// Figures as read from own sentences: position, value, modifier, dimension and unit.
import * as assert from 'uvu/assert';
import { readFigures } from '../../../src/2-extract/quantity/read-figures.ts';
import { suite } from '../../support/suite.ts';
import { mark, unmark } from '../marked.ts';

/** Sentence with its figures in brackets, and each of them as "low-high modifier dimension unit"; * is an open end. */
const SENTENCES: readonly (readonly [marked: string, ...expected: string[]])[] = [
  ['The ferry carried [412] passengers.', '412-412 exact count'],
  ['At least [14] people died.', '14-* atLeast count'],
  ['Up to an estimated [700] may be trapped.', '*-700 atMost count'],
  ['The bill must not exceed [$5 million].', '*-5000000 atMost money USD'],
  ['Losses topped [€3bn].', '3000000000-* moreThan money EUR'],
  ['Nearly [half a million] homes lost power.', '*-500000 lessThan count'],
  ['They bought [40]-odd boats.', '*-* approx count'],
  ['[88] died at the very least.', '88-* atLeast count'],
  ['Medics counted [88] dead at the very least.', '88-* atLeast count'],
  ['[30 metres] or more of the wall fell.', '30-* atLeast length metre'],
  ['The town raised [a quarter of a million dollars].', '250000-250000 exact money USD'],
  ['[Two and a half million] live there.', '2500000-2500000 exact count'],
  ['[Three to four dozen] men waited.', '36-48 range count'],
  ['[12-13bn yen] was spent.', '12000000000-13000000000 range money JPY'],
  ['Shares cost [$24 to $26] each.', '24-26 range money USD'],
  ['Sentences range from [5 to 10 years].', '5-10 range duration year'],
  ['It will hand over [$38.50] for every share.', '38.5-38.5 exact money USD per share'],
  ['A man of [29] died in the crush.', '29-29 exact age year'],
  ['A student of about [20] was hurt.', '*-* approx age year'],
  ['GRAN IN AGONY: Edda, [76], told to wait.', '76-76 exact age year'],
  ['Quigg is [44], and in his [fourth] season.', '44-44 exact age year', '4-4 exact rank'],
  ['It would raise the retirement age to [65] from [62] by 2035.', '65-65 exact age year', '62-62 exact age year'],
  ['It was their [sixth] straight loss.', '6-6 exact count'],
  ['The loss was their [sixth] in a row.', '6-6 exact count'],
  ['The loss was their [sixth] of the year.', '6-6 exact rank'],
  ['The loss left them with a [7-17] record.', '7-7 exact other score'],
  ['The loss dropped them to [7-17], and to [3-9] at home.', '7-7 exact other score', '3-3 exact other score'],
  ['He was [4-for-17] and sat down.', '4-4 exact count'],
  ['Some [7-17] people were hurt.', '7-17 range count'],
  ['The dad-of-[two], [41], died.', '2-2 exact count', '41-41 exact age year'],
  [
    '[Half a million] in the capital, [2.6 million] in the towns.',
    '500000-500000 exact count',
    '2600000-2600000 exact count',
  ],
  ['The toll rose from [80] to [93].', '80-80 exact count', '93-93 exact count'],
  ['[Two or three] buses burned.', '2-3 range count'],
  ['The state has [1,50,000] voters.', '150000-150000 exact count'],
  ['About [3 lakh] farmers came.', '*-* approx count'],
  ["The canton paid [4'200'000 francs].", '4200000-4200000 exact money CHF'],
  ['Some [10 000] people marched.', '*-* approx count'],
  ['She gave up at kilometre [12] of the race.', '12-12 exact length km'],
  ['In the first mile [40] riders fell.', '40-40 exact count'],
  ['It cost [Rs 110 crore].', '1100000000-1100000000 exact money INR'],
  ['He owes [50 Canadian dollars].', '50-50 exact money CAD'],
  ['The court fined him [500 pounds].', '500-500 exact money GBP'],
  ['Divers found [300 pounds] of wire.', '300-300 exact mass pound'],
  ['Petrol costs [94 cents] a litre.', '0.94-0.94 exact money USD per litre'],
  ['She earns [$16.50] an hour.', '16.5-16.5 exact money USD per hour'],
  ['Rates rose [25 basis points].', '0.25-0.25 exact percent percentage point'],
  [
    'Of voters [54 percent] agreed, with an error of [three points].',
    '54-54 exact percent percent',
    '3-3 exact percent percentage point',
  ],
  ['[One in five] adults smokes.', '20-20 exact percent percent'],
  ['[One child in five] goes hungry.', '20-20 exact percent percent'],
  ['It earns [one dollar in eight] of the firm’s sales.', '12.5-12.5 exact percent percent'],
  ['It took [$380m] off the value.', '380000000-380000000 exact money USD'],
  ['It stood [380m] off the quay.', '380-380 exact length metre'],
  ['Sales fell by [a third].', '33.33-33.33 exact percent percent'],
  ['[Three-fifths] of the fleet is idle.', '60-60 exact percent percent'],
  ['There are [52] cases per 100,000 people.', '52-52 exact rate per 100,000'],
  ['The lake holds [1,250,000 cubic metres].', '1250000-1250000 exact other cubic metre'],
  ['It lies [three nautical miles] out.', '3-3 exact length nautical mile'],
  ['The man is [5ft 6in] tall.', '5.5-5.5 exact length foot'],
  ['The trek takes [a day and a half].', '1.5-1.5 exact duration day'],
  ['It held for less than [a day].', '*-1 lessThan duration day'],
  ['She got [six years and three months].', '6.25-6.25 exact duration year'],
  ['He ruled for almost [three decades].', '*-30 lessThan duration year'],
  ['The lead came at the [2:15] mark.', '135-135 exact duration second'],
  [
    'It was [-15C] at dawn and [minus 3 degrees] at noon.',
    '-15--15 exact temperature °C',
    '-3--3 exact temperature degree',
  ],
  ['A magnitude-[6.1] quake struck.', '6.1-6.1 exact magnitude'],
  ['The driver, [34], was held.', '34-34 exact age year'],
  ['A [20-year-old] was hurt.', '20-20 exact age year'],
  ['Children aged [7 to 12] swim free.', '7-12 range age year'],
  ['A man in his late [30s] fell.', '37-39 range age year'],
  ['Children under [12] travel free.', '*-12 lessThan age year'],
  ['The oldest of them was [17].', '17-17 exact age year'],
  ['The chamber approved it [52-48].', '52-52 exact other score'],
  ['The council voted [five to four] against.', '5-5 exact other score'],
  ['A score of [62] out of 80 is low.', '62-62 exact other score'],
  ['[A score] of boats sank.', '20-20 exact count'],
  ['It was the [eighth] night in a row.', '8-8 exact rank'],
  ['[Dozens] were hurt, [several hundred] fled.', '24-99 vague count', '300-999 vague count'],
  ['[A couple of hundred] farmers came.', '200-300 vague count'],
  [
    'The site has [310m] users, up from [295m] a year ago.',
    '310000000-310000000 exact count',
    '295000000-295000000 exact count',
  ],
  ['The contract runs [five years] and may grow by [two].', '5-5 exact duration year', '2-2 exact duration year'],
  ['[One] man was killed and [two] hurt.', '1-1 exact count', '2-2 exact count'],
  ['He landed [a pair] of hooks.', '2-2 exact count'],
  ['The cases now number [640].', '640-640 exact count'],
];

suite('figures', (test) => {
  for (const [marked, ...expected] of SENTENCES) {
    test(marked, () => {
      const { text } = unmark(marked);
      const figures = readFigures(text, { start: 0, end: text.length }, []);
      assert.is(mark(text, figures), marked);
      const read = figures.map(({ quantity: { low, high, modifier, dimension, unit, per } }) =>
        [`${low ?? '*'}-${high ?? '*'}`, modifier, dimension, unit, per === undefined ? null : `per ${per}`]
          .filter((part) => part !== null)
          .join(' '),
      );
      assert.equal(read, expected);
    });
  }
});
