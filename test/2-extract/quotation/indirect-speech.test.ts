// What somebody is said to have said, outside quotation marks: where the clause begins and ends, and who said it.
import * as assert from 'uvu/assert';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../../src/3-align/align-claims.ts';
import { parser } from '../../support/parser.ts';
import { suite } from '../../support/suite.ts';
import { textArticle } from '../../support/text-article.ts';

/** "speaker: clause (modality)" for each indirect quotation; that the span is the quote is checked on the way. */
function saidIn(paragraphs: readonly string[]): readonly string[] {
  const article = textArticle('a', paragraphs);
  return extractClaims(article, parser).flatMap(({ span, surface, quotation, attribution, modality }) => {
    if (quotation?.type !== 'indirect') return [];
    assert.is(article.text.slice(span.start, span.end), surface);
    const how = modality === 'asserted' ? '' : ` (${modality})`;
    return [`${attribution?.chain.join(' > ')}: ${quotation.content}${how}`];
  });
}

type Case = readonly [sentence: string, expected: readonly string[]];

const SAID: readonly Case[] = [
  ['The water board said that the dam would hold.', ['water board: the dam would hold (planned)']],
  ['The water board said on Friday that the dam was dry.', ['water board: the dam was dry']],
  ['Mara Ostlund told reporters the dam was dry.', ['Mara Ostlund: the dam was dry']],
  ['The dam was dry at noon, the water board said.', ['water board: The dam was dry at noon']],
  ['The dam was dry at noon, said Mara Ostlund.', ['Mara Ostlund: The dam was dry at noon']],
  ['According to the water board, the dam was dry.', ['water board: the dam was dry']],
  ['The dam was dry at noon, according to the water board.', ['water board: The dam was dry at noon']],
  ['The mayor denied that the town had been warned.', ['mayor: the town had been warned (denied)']],
  [
    'The mayor said the mill was empty, adding that the dam had to go.',
    ['mayor: the mill was empty', 'mayor: the dam had to go'],
  ],
  [
    'The union said the mill was empty, while police said the dam was full of men.',
    ['union: the mill was empty', 'police: the dam was full of men'],
  ],
  [
    'The mayor said the mill was empty and that police said it was dry.',
    ['mayor: the mill was empty and that police said it was dry'],
  ],
  ['The mill was empty, the mayor said, after the water had come over the wall.', ['mayor: The mill was empty']],
  ['Reuters reported that Mara Ostlund had said the dam was dry.', ['Reuters > Mara Ostlund: the dam was dry']],
  ['The mayor said the mill was full of “rats and rain”.', ['mayor: the mill was full of “rats and rain”']],
  ['LORNE, May 2 (Agency) - The dam was dry at noon, the water board said.', ['water board: The dam was dry at noon']],
];

const NOBODY_SAYS: readonly string[] = [
  'The water board wants to say that the dam is dry.',
  'It was said that the dam was dry.',
  'The mayor said so.',
  'According to plan, the dam was emptied in May.',
  '“The dam will hold until the spring,” said Mara Ostlund, whose house stands below it.',
  'The mayor said “the dam will hold until the spring”.',
];

suite('indirect speech', (test) => {
  for (const [sentence, expected] of SAID) test(sentence, () => assert.equal(saidIn([sentence]), expected));
  for (const sentence of NOBODY_SAYS) test(`nobody: ${sentence}`, () => assert.equal(saidIn([sentence]), []));

  test('a figure in it is still a figure', () => {
    const kinds = extractClaims(textArticle('a', ['The mayor said that 40 houses were destroyed.']), parser).map(
      ({ kind, surface }) => `${kind} ${surface}`,
    );
    assert.equal(kinds, ['quantity 40', 'quotation 40 houses were destroyed']);
  });

  test('it is compared with nothing', () => {
    const articles = ['a', 'b'].map((name) =>
      textArticle(name, ['The mayor said that the dam was dry and the mill empty.']),
    );
    const claims = articles.flatMap((article) => extractClaims(article, parser));
    assert.is(claims.length, 2);
    assert.equal(alignClaims(articles, claims).groups, []);
  });
});
