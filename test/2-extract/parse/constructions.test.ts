// The constructions that figures are read from, each on a sentence of our own: "word ←label head" as it must come out.
import assert from 'node:assert/strict';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { suite } from '../../support/suite.ts';
import { tokenise } from './tokenise.ts';

const parser = loadParser(readEnglishModel());

/** The sentence's arcs as "40 ←nummod people"; the root's head is ROOT. */
function arcsOf(text: string): ReadonlySet<string> {
  const { tokens, heads, labels } = parser.parse(tokenise(text));
  return new Set(tokens.map((token, at) => `${token.text} ←${labels[at]} ${tokens[heads[at]]?.text ?? 'ROOT'}`));
}

const EXPECTED: readonly (readonly [string, readonly string[]])[] = [
  [
    'More than 40 people were killed, the ministry said.',
    [
      '40 ←nummod people',
      'people ←nsubj:pass killed',
      'killed ←ccomp said',
      'ministry ←nsubj said',
      'than ←fixed More',
    ],
  ],
  [
    '18 soldiers were killed and 26 wounded.',
    ['18 ←nummod soldiers', 'soldiers ←nsubj:pass killed', 'wounded ←conj killed'],
  ],
  ['The toll rose to 93 from 80.', ['toll ←nsubj rose', '93 ←obl rose', '80 ←obl rose', 'from ←case 80']],
  [
    'EDS shares soared $5.27, or nearly 28 percent.',
    ['shares ←nsubj soared', '5.27 ←nummod $', '28 ←nummod percent', 'percent ←conj $'],
  ],
  [
    'A 22-year-old resident was arrested.',
    ['22 ←nummod year', 'year ←obl:unmarked old', 'old ←amod resident', 'resident ←nsubj:pass arrested'],
  ],
  [
    'The fire swept through the hostel, leaving 24 dead.',
    ['leaving ←advcl swept', '24 ←obj leaving', 'dead ←xcomp leaving'],
  ],
  ['Of them, seven were children.', ['seven ←nsubj children', 'them ←nmod seven', 'children ←root ROOT']],
  [
    'At least 12 miners died on Monday, according to the company.',
    ['12 ←nummod miners', 'miners ←nsubj died', 'Monday ←obl died', 'company ←obl died', 'to ←fixed according'],
  ],
  [
    'Nine people were hurt when the roof collapsed.',
    ['Nine ←nummod people', 'people ←nsubj:pass hurt', 'roof ←nsubj collapsed', 'collapsed ←advcl hurt'],
  ],
  [
    'Police detained more than 300 demonstrators in the capital on Sunday.',
    ['300 ←nummod demonstrators', 'demonstrators ←obj detained', 'Sunday ←obl detained'],
  ],
  ['Dozens of houses were destroyed.', ['houses ←nmod Dozens', 'Dozens ←nsubj:pass destroyed', 'destroyed ←root ROOT']],
  [
    'The airline will cut 1,200 jobs by March, its chairman told reporters.',
    ['1,200 ←nummod jobs', 'jobs ←obj cut', 'cut ←ccomp told', 'chairman ←nsubj told', 'reporters ←obj told'],
  ],
  [
    'The court sentenced him to nine years in prison.',
    ['nine ←nummod years', 'years ←obl sentenced', 'him ←obj sentenced'],
  ],
];

suite('constructions', (test) => {
  for (const [text, arcs] of EXPECTED) {
    test(text, () => {
      const found = arcsOf(text);
      for (const arc of arcs) assert.ok(found.has(arc), `no "${arc}" in:\n${[...found].join('\n')}`);
    });
  }

  // "wounded" after a number is tagged as an adjective, so the number is its nummod or its subject.
  test('a gapped clause holds its number', () => {
    const { tokens, heads } = parser.parse(tokenise('18 soldiers were killed and 26 wounded'));
    assert.equal(tokens[heads[tokens.findIndex((token) => token.text === '26')]].text, 'wounded');
  });

  // Whether an amount that something rose by is obj or obl:unmarked, treebanks do not agree.
  test('an amount hangs on its verb', () => {
    const { tokens, heads } = parser.parse(tokenise('EDS shares soared $5.27, or nearly 28 percent'));
    assert.equal(tokens[heads[tokens.findIndex((token) => token.text === '$')]].text, 'soared');
  });

  test('passive participles are verbs', () => {
    const sentences = {
      'Three suspects have been apprehended.': 'apprehended',
      'Several villages were flooded overnight.': 'flooded',
      'The bodies were found by divers.': 'found',
    };
    for (const [text, participle] of Object.entries(sentences)) {
      const { tokens, tags } = parser.parse(tokenise(text));
      assert.equal(tags[tokens.findIndex((token) => token.text === participle)], 'VERB_VBN', text);
    }
  });

  test('lemmas are those of the dictionary', () => {
    const { tokens, lemmas } = parser.parse(
      tokenise('Families fled their homes and men were taken to cities and freed.'),
    );
    const lemmaOf = (text: string) => lemmas[tokens.findIndex((token) => token.text === text)];
    const expected = {
      Families: 'family',
      fled: 'flee',
      homes: 'home',
      men: 'man',
      taken: 'take',
      cities: 'city',
      freed: 'free',
    };
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((text) => [text, lemmaOf(text)])), expected);
  });

  test('headlines are read whatever their capitals', () => {
    for (const text of [
      'Bomb Kills Seven Soldiers In Northern Province',
      'BOMB KILLS SEVEN SOLDIERS IN NORTHERN PROVINCE',
    ]) {
      const { tokens, heads, tags } = parser.parse(tokenise(text));
      assert.equal(tokens[heads.indexOf(-1)].text.toLowerCase(), 'kills', text);
      assert.equal(tags[3], 'NOUN_S', text);
      assert.equal(heads[2], 3, text);
    }
  });
});
