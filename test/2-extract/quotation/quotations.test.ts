// Where quotations begin and end, which are speeches, and who speaks: sentences of our own.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { textArticle } from '../../support/text-article.ts';

/** "speaker: what was said" for each quotation; that the span is the quote is checked on the way. */
function quotationsIn(paragraphs: readonly string[]): readonly string[] {
  const article = textArticle('a', paragraphs);
  return extractClaims(article, parser).flatMap(({ kind, span, surface, quotation, attribution }) => {
    if (kind !== 'quotation' || quotation?.type === 'indirect') return [];
    assert.is(article.text.slice(span.start, span.end), surface);
    return [`${attribution?.chain.join(' > ') ?? 'nobody'}: ${quotation?.content}`];
  });
}

type Case = readonly [paragraphs: readonly string[], expected: readonly string[]];

const MARKS: readonly Case[] = [
  [['“The dam will hold until spring,” Mara Ostlund said.'], ['Mara Ostlund: The dam will hold until spring']],
  [['"The dam will hold until spring," Mara Ostlund said.'], ['Mara Ostlund: The dam will hold until spring']],
  [['‘The dam will hold until spring,’ Mara Ostlund said.'], ['Mara Ostlund: The dam will hold until spring']],
  [["'The dam doesn't leak at all,' said Mara Ostlund."], ["Mara Ostlund: The dam doesn't leak at all"]],
  [['«The dam will hold until spring», said Mara Ostlund.'], ['Mara Ostlund: The dam will hold until spring']],
  [['„The dam will hold until spring“, said Mara Ostlund.'], ['Mara Ostlund: The dam will hold until spring']],
  [['– The dam will hold until spring, the engineer said.'], ['engineer: The dam will hold until spring']],
  [['“He told me ‘go home’ and I went,” Mara Ostlund said.'], ['Mara Ostlund: He told me ‘go home’ and I went']],
  [['“What can one do about the water? Mara Ostlund added.'], ['Mara Ostlund: What can one do about the water?']],
  [
    ['Mara Ostlund said: “The dam will hold until spring. After that we shall see.'],
    ['Mara Ostlund: The dam will hold until spring', 'Mara Ostlund: After that we shall see'],
  ],
  [['“The dam,” said Mara Ostlund, “will hold until spring.”'], ['Mara Ostlund: The dam, will hold until spring']],
  [
    ['“The dam will hold,” Mara Ostlund said. “Nobody has to leave the valley.”'],
    ['Mara Ostlund: The dam will hold', 'Mara Ostlund: Nobody has to leave the valley'],
  ],
  [
    [
      'Mara Ostlund read from a sheet: “The dam will hold until spring.',
      '“Nobody has to leave the valley before that.”',
    ],
    ['Mara Ostlund: The dam will hold until spring', 'Mara Ostlund: Nobody has to leave the valley before that'],
  ],
  [
    ['“The dam will hold until spring.', '“Nobody has to leave the valley,” said Mara Ostlund.'],
    ['Mara Ostlund: The dam will hold until spring', 'Mara Ostlund: Nobody has to leave the valley'],
  ],
  [
    ["Mara Ostlund spoke of 'a valley full of old millers' and of a 'dry lock'."],
    ['Mara Ostlund: a valley full of old millers'],
  ],
  [
    ['Mara Ostlund said: “The dam will hold until spring. She added that the lock was dry and shut”.'],
    ['Mara Ostlund: The dam will hold until spring'],
  ],
  [
    ['Mara Ostlund told troops they should “shoot at the lock without warning” if it jams.'],
    ['Mara Ostlund: shoot at the lock without warning'],
  ],
];

const SPEAKERS: readonly Case[] = [
  [['Mara Ostlund, the chief engineer, said: “The dam will hold.”'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” the chief engineer, Mara Ostlund, said.'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” said engineer Mara Ostlund, who built it.'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” Secretary of State Mara Ostlund said.'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” said Minister of Defence Mara Ostlund.'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” Attorney General Mara Ostlund said.'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” said Mara Ostlund of the River Office.'], ['Mara Ostlund: The dam will hold']],
  [['“The dam will hold,” the ministry said in a statement.'], ['ministry: The dam will hold']],
  [['“The dam will hold for ever,” according to the ministry.'], ['ministry: The dam will hold for ever']],
  [
    ['Mara Ostlund came at noon. “The dam will hold,” she said.', 'The lock is dry.'],
    ['Mara Ostlund: The dam will hold'],
  ],
  [
    ['Mara Ostlund, the engineer, said the lock was dry.', '“The dam will hold for years,” Ms Ostlund added.'],
    ['Mara Ostlund: The dam will hold for years'],
  ],
  [
    ['Mayor Tor Lindvik spoke of the dam.', '“It leaks like a sieve,” one woman said.'],
    ['one woman: It leaks like a sieve'],
  ],
  [
    [
      'Mayor Tor Lindvik said the dam was safe.',
      'A miller told CNN that people “want the truth,” adding: “It leaks like a sieve.”',
    ],
    ['miller: It leaks like a sieve'],
  ],
  [
    [
      'Mayor Tor Lindvik said the dam was safe. Mrs Ada Holm runs the mill below it. “It leaks like a sieve,” she said.',
    ],
    ['Ada Holm: It leaks like a sieve'],
  ],
  [
    ["The miller's lawyer is asking for a new wall.", '“It leaks like a sieve,” he said.'],
    ["miller's lawyer: It leaks like a sieve"],
  ],
  [
    ['Tor Lindvik, the mayor, called the dam “the safest wall in the whole country”, the Valley Post reported.'],
    ['Valley Post > Tor Lindvik: the safest wall in the whole country'],
  ],
  [['“Does it leak every night?” Mara Ostlund asked.'], ['Mara Ostlund: Does it leak every night?']],
  [
    ['“It leaks like a sieve.” Ada Holm, 71, has run the mill below it since 1990.'],
    ['Ada Holm: It leaks like a sieve'],
  ],
  [
    ['“It leaks like a sieve,” Ada Holm, 71, said.', '“We hear it every night.”'],
    ['Ada Holm: It leaks like a sieve', 'Ada Holm: We hear it every night'],
  ],
];

const FAR_SUBJECTS: readonly Case[] = [
  [
    ['The report quoted the head of the mill office as saying: “The dam will hold.”'],
    ['head of the mill office: The dam will hold'],
  ],
  [
    ['“The dam will hold until spring,” Reuters quoted Mara Ostlund as saying.'],
    ['Reuters > Mara Ostlund: The dam will hold until spring'],
  ],
  [['Mara Ostlund was quoted by the paper as saying: “The dam will hold.”'], ['Mara Ostlund: The dam will hold']],
  [
    ['Ada Holm, the mayor, had at first promised only that “no miller will lose a single sack”.'],
    ['Ada Holm: no miller will lose a single sack'],
  ],
  [
    [
      '“We are ready,” Ada Holm said. She recalled the words of the Norlan leader, who on Saturday had declared that he would talk, “but not from his knees at all”.',
    ],
    ['Ada Holm: We are ready', 'Norlan leader: but not from his knees at all'],
  ],
  [
    [
      'They stood idle for a week according to the ministry, for two according to the union, whose leader likes to write that “you cannot run a mill on applause and soup”.',
    ],
    ['leader: you cannot run a mill on applause and soup'],
  ],
];

const NEAREST: readonly Case[] = [
  [
    ['The mill stood idle for a week according to the ministry, but according to the union “for a month and a day”.'],
    ['union: for a month and a day'],
  ],
];

const QUOTED_WORDS: readonly Case[] = [
  [
    ['Nordlane Power, which owns the pylon, said it had “no indication” that it fell.'],
    ['Nordlane Power: no indication'],
  ],
  [['Mara Ostlund, the engineer, said the dam was “sound and dry” all the same.'], ['Mara Ostlund: sound and dry']],
];

const NO_SPEECH: readonly string[] = [
  'The minister spoke of "foreign agents" in the city.',
  'He called them “armed criminals” on Monday.',
  'The film “The Lord of the Northern Rivers” was shown.',
  "The millers' wives and the dockers' union met at the men's club.",
  "It was the summer of '98 and rock 'n' roll was on the radio.",
  'They spoke of the so-called “green line”.',
  "The ministry said that 'angry millers' had come to the lock, with the 'dry bed' in mind.",
  'The wall is 6" thick and 12" wide.',
];

suite('quotations', (test) => {
  for (const [paragraphs, expected] of [...MARKS, ...SPEAKERS, ...FAR_SUBJECTS, ...NEAREST, ...QUOTED_WORDS])
    test(paragraphs.join(' ¶ '), () => assert.equal(quotationsIn(paragraphs), expected));
  test('a headline quotes a few words without saying whose they are', () => {
    const article = textArticle('a', ['The lock is dry.'], null, '“Like a sieve”: dam at Orle leaks');
    const found = extractClaims(article, parser).filter(({ kind }) => kind === 'quotation');
    assert.equal(
      found.map(({ surface, zone }) => `${zone}: ${surface}`),
      ['headline: Like a sieve'],
    );
  });
  for (const sentence of NO_SPEECH) test(`no speech: ${sentence}`, () => assert.equal(quotationsIn([sentence]), []));
});
