// Quotations made by hand: what stage 4 makes of who says them, and in which words.
import * as assert from 'uvu/assert';
import { compareGroups } from '../../src/4-compare/compare-groups.ts';
import type { AlignedGroup, Article, Claim } from '../../src/model.ts';
import { suite } from '../support/suite.ts';

/** `tag` stands behind the words; `speaker` is who is read from it. */
type Quote = { readonly words: string; readonly tag: string; readonly speaker: string; readonly group?: number };
type Source = { readonly origin?: string; readonly before?: string; readonly quotes: readonly Quote[] };

const SAID = 'said';

function found(sources: readonly Source[]): readonly string[] {
  const made = sources.map(({ origin, before = '', quotes }, index) => {
    const id = `${index + 1}`;
    let text = before === '' ? '' : `${before}\n\n`;
    const claims = quotes.map(({ words, tag, speaker, group = 0 }, k) => {
      const start = text.length + 1;
      text += `“${words}” ${tag}`;
      const cue = text.lastIndexOf(SAID);
      const claim: Claim & { readonly group: number } = {
        ...{ id: `${id}.${k}`, articleId: id, kind: 'quotation', surface: words, zone: 'body', by: 'hand', scope: {} },
        ...{ span: { start, end: start + words.length }, sentence: { start: start - 1, end: text.length } },
        quotation: { type: 'direct', content: words },
        attribution: {
          source: speaker,
          chain: [speaker],
          cue: { start: cue, end: cue + SAID.length },
          anonymous: !/\p{Lu}/u.test(speaker),
        },
        ...{ modality: 'asserted', group },
      };
      text += '\n\n';
      return claim;
    });
    const article: Article = {
      ...{ id, file: `${id}.txt`, outlet: `Outlet ${id}`, title: null, published: null, language: 'en' },
      ...{ sha256: id.repeat(64), originGroup: origin ?? id, label: id, text },
    };
    return { article, claims };
  });
  const claims = made.flatMap((one) => one.claims);
  const groups = [...new Set(claims.map(({ group }) => group))].map((number): AlignedGroup => {
    const claimIds = claims.filter(({ group }) => group === number).map(({ id }) => id);
    return {
      ...{ id: `g${number}`, label: `quotation ${number}`, kind: 'quotation', cohesion: null, claimIds },
      ...{ articleCount: claimIds.length, independentOrigins: 2 },
    };
  });
  const alignment = {
    articles: made.map(({ article }) => article),
    groups,
    claimOrigins: {},
    exchangeRates: {},
    notices: [],
  };
  return compareGroups(alignment, claims, { estimate: 'latest' }).discrepancies.map(({ explanation }) => explanation);
}

const LONG = 'The ferry had shed its rudder and two propellers before the captain saw the lighthouse';
const quote = (speaker: string, tag = `said ${speaker}.`, words = LONG): Quote => ({ words, tag, speaker });

suite('the same words from another mouth', (test) => {
  test('two names, and who has which', () => {
    assert.equal(found([{ quotes: [quote('Ada Quist')] }, { quotes: [quote('Ruben Falk')] }]), [
      'The same words are credited to Ada Quist (Outlet 1) and to Ruben Falk (Outlet 2).',
    ]);
  });

  test('a name, and somebody without one', () => {
    const official = quote('official', 'an official of the port said.');
    assert.equal(found([{ quotes: [quote('Ada Quist')] }, { quotes: [official] }]), [
      'The same words are credited to Ada Quist (Outlet 1) and to an official (Outlet 2).',
    ]);
  });

  const SILENT: Readonly<Record<string, readonly Source[]>> = {
    'one name, short and full': [{ quotes: [quote('Ada Quist')] }, { quotes: [quote('Dr Ada M. Quist')] }],
    'one name in two spellings': [{ quotes: [quote('Olga Petrova')] }, { quotes: [quote('Olya Petroffa')] }],
    'a role that the named person may have': [
      { quotes: [quote('Ada Quist')] },
      { quotes: [quote('official', 'the official said.')] },
    ],
    'a name that is not printed beside the words': [
      { quotes: [quote('Ada Quist')] },
      { quotes: [quote('Ruben Falk', 'he said.')] },
    ],
    'an authority, which has speakers': [
      { quotes: [quote('Ada Quist')] },
      { quotes: [quote('Harbour Board', 'the Harbour Board said.')] },
    ],
    'a company, and who speaks for it': [
      { quotes: [quote('Ada Quist', 'said Ada Quist, a spokeswoman for Seaward.')] },
      { quotes: [quote('Seaward Lines')] },
    ],
    'both in one article': [
      { quotes: [quote('Ada Quist', `said Ada Quist. ${'The tugs came late. '.repeat(8)}`), quote('Ruben Falk')] },
      { quotes: [quote('Ruben Falk')] },
    ],
    'a copy that leaves the name out': [
      { origin: 'o', quotes: [quote('Ada Quist')] },
      { origin: 'o', quotes: [quote('official', 'an official said.')] },
    ],
    'a phrase that anybody may use': [
      { quotes: [quote('Ada Quist', undefined, 'We are deeply saddened by this tragic loss of lives')] },
      { quotes: [quote('Ruben Falk', undefined, 'We are deeply saddened by this tragic loss of lives')] },
    ],
    'a few words': [
      { quotes: [quote('Ada Quist', undefined, 'It was over in seconds')] },
      { quotes: [quote('Ruben Falk', undefined, 'It was over in seconds')] },
    ],
  };
  for (const [why, sources] of Object.entries(SILENT)) {
    test(`not for ${why}`, () =>
      assert.equal(
        found(sources).filter((text) => text.startsWith('The same words')),
        [],
      ));
  }
});

const REWORDED: readonly (readonly [string, string])[] = [
  ['The harbour needs a bigger crane', 'The port needs a larger crane'],
  ['Our children swim in this bay', 'Our kids bathe in this bay'],
  ['The wind will decide about the race', 'The wind will settle the race'],
];
/** Each source has its own side of the pairs. */
const reworded = (speakers: readonly string[], origin?: string): readonly Source[] =>
  [0, 1].map((side) => ({
    ...(origin === undefined ? {} : { origin }),
    quotes: speakers.map((speaker, group) => ({ ...quote(speaker, undefined, REWORDED[group][side]), group })),
  }));

suite('quotations that are only reworded', (test) => {
  test('of one speaker are one finding', () => {
    assert.equal(found(reworded(['Ada Quist', 'Quist'])), [
      'Outlet 1 and Outlet 2 quote Ada Quist in different words in 2 places.',
    ]);
  });

  test('of one speaker, told by some of the origins that tell the other', () => {
    const [first, second] = reworded(['Ada Quist', 'Ada Quist']);
    assert.equal(found([first, second, { quotes: second.quotes.slice(0, 1) }]), [
      'Outlet 1, Outlet 2 and Outlet 3 quote Ada Quist in different words in 2 places.',
    ]);
    const third = { quotes: second.quotes.slice(1) };
    const crossed = [first, { quotes: second.quotes.slice(0, 1) }, third];
    assert.is(found(crossed).length, 2);
  });

  test('of several are one only in copies, and from three on', () => {
    const three = ['Ada Quist', 'Ruben Falk', 'Ada Quist'];
    assert.equal(found(reworded(three, 'o')), [
      'Outlet 1 and Outlet 2 quote Ada Quist and Ruben Falk in different words in 3 places of one report.',
    ]);
    assert.is(found(reworded(three)).length, 2);
    assert.is(found(reworded(three.slice(0, 2), 'o')).length, 2);
  });

  test('a few words are no wording of their own where another reading has them', () => {
    assert.equal(
      found([{ quotes: [quote('Ada Quist')] }, { quotes: [quote('Ada Quist', undefined, 'shed its rudder')] }]),
      [],
    );
    const other = quote('Ada Quist', undefined, 'The ferry had lost its rudder before the captain saw the lighthouse');
    const part = quote('Ada Quist', undefined, 'lost its rudder');
    assert.equal(found([{ quotes: [quote('Ada Quist')] }, { quotes: [other] }, { quotes: [part] }]), [
      'Outlet 1, Outlet 2 and Outlet 3 quote Ada Quist in 2 wordings of “The ferry had lost its rudder before the captain saw the lighthouse”.',
    ]);
  });

  test('nor is a spelling of one side of the Atlantic', () => {
    const here = quote('Ada Quist', undefined, 'The harbour board took offence and organised a defence of its licence');
    const there = quote('Ada Quist', undefined, 'The harbor board took offense and organized a defense of its license');
    assert.equal(found([{ quotes: [here] }, { quotes: [there] }]), []);
  });
});

suite('wordings', (test) => {
  const inWordings = (...words: readonly string[]): boolean =>
    found(words.map((one) => ({ quotes: [quote('Ada Quist', undefined, one)] }))).some((one) =>
      one.includes('wordings'),
    );

  test('a piece of a sentence is none of its own', () => {
    assert.not.ok(
      inWordings('The heart of the town has gone, and nobody will build it again.', 'the heart of the town has gone'),
    );
    assert.not.ok(inWordings('It is over. The heart of the town has gone.', 'The heart of the town has gone.'));
    assert.not.ok(inWordings('But the heart of the town has gone.', 'The heart of the town has gone.'));
  });

  test('a sentence without its ends is none, where its sense does not hang on them', () => {
    assert.not.ok(
      inWordings(
        'With that in mind, we believe it is right to close the mill, as boats may still come in.',
        'We believe it is right to close the mill,',
      ),
    );
    assert.not.ok(
      inWordings('The mill will always be welcome back in Harl.', 'But the mill will always be welcome back.'),
    );
    assert.not.ok(inWordings('We mourn our crew — they are real sailors,', 'They are real sailors.'));
  });

  test('a sentence that is printed as if it ended sooner is one', () => {
    assert.ok(inWordings('We will not sell the mill, we will burn it.', 'We will not sell the mill.'));
    assert.ok(
      inWordings('The mill waited until help came, and then they closed it.', 'The mill waited until help came.'),
    );
    assert.ok(inWordings('We will not sell the mill, and last night I signed it.', 'We will not sell the mill.'));
    assert.ok(inWordings('We will sell the mill if the council pays.', 'We will sell the mill.'));
  });

  test('few words in common are no piece of the other', () => {
    assert.ok(inWordings('It was no match, it was a mob.', 'This was a mob.'));
    assert.ok(inWordings('It has stood on the hill for 60 years.', "It's been on the hill for 60 years."));
  });

  test('are of whom most name, and of two where as many name another', () => {
    const speakersOf = (...speakers: readonly string[]): readonly string[] =>
      found(
        speakers.map((speaker, i) => ({
          quotes: [quote(speaker, undefined, `The ${['tall', 'high', 'steep'][i]} mill is ${i}0 years old`)],
        })),
      ).map((text) => text.replace(/^.* quote (.*) in \d wordings.*$/, '$1'));
    assert.equal(speakersOf('Ruben Falk', 'Ada Quist', 'Quist'), ['Ada Quist']);
    assert.equal(speakersOf('miller', 'Ada Quist', 'miller'), ['Ada Quist']);
    assert.equal(speakersOf('Ruben Falk', 'Ada Quist'), ['Ruben Falk or Ada Quist']);
  });

  const HOUSE_STYLE: readonly (readonly [string, string])[] = [
    ["I didn't rob the mill.", 'I did not rob the mill.'],
    ["We're not here to guess.", 'We are not here to guess.'],
    ["We can't drown the mill.", 'We cant drown the mill.'],
    ['The mill will feed one billion people.', 'The mill will feed 1 billion people.'],
    ['The mill is on a path to feed one billion people.', 'a path to feed 1 billion people'],
    ['by shooting at close range and by abuse', 'shootings at close range and abuse'],
    ['The mill keeps seven per cent.', 'The mill keeps 7 percent.'],
    ['All trips to the mill are cancelled.', 'All trips to the mill are canceled.'],
    ['They [the millers] should pay.', 'They should pay.'],
    ['They should go to the GHB (Guild of Harl).', 'They should go to the GHB [Guild of Harl Boats].'],
  ];
  for (const [one, other] of HOUSE_STYLE)
    test(`not for house style: ${one}`, () => assert.not.ok(inWordings(one, other)));
});
