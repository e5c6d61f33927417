import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** The figures that answer one question, as they are printed. */
function questions(...sentences: readonly string[]): readonly (readonly string[])[] {
  const articles = sentences.map((sentence, i) => textArticle(`paper-${i}`, [sentence]));
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const told = new Map(claims.map(({ id, articleId, surface }) => [id, `${articleId} ${surface}`]));
  return alignClaims(articles, claims)
    .groups.filter(({ kind }) => kind === 'quantity')
    .map(({ claimIds }) => claimIds.map((id) => told.get(id) ?? ''));
}

/** Whether a figure of one text is taken for an answer to a question that the other's answers as well. */
const joined = (...sentences: readonly string[]): boolean =>
  questions(...sentences).some((group) => new Set(group.map((told) => told.split(' ')[0])).size > 1);

suite('figures of one kind that are two questions', (test) => {
  test('where a place lies, and how far something flew', () => {
    const flew = (miles: number) => `The storm at Orle flung tiles some ${miles} miles away, the mayor said.`;
    const lies = 'The storm at Orle, which lies some 70 miles south of Brenn, flung tiles away, the mayor said.';
    assert.ok(joined(flew(60), flew(70)));
    assert.not.ok(joined(flew(60), lies));
  });

  test('where a place lies, and how long a canal is', () => {
    const canal = (miles: number) => `The Orle canal is a ${miles}-mile waterway, the harbour office said.`;
    const lies = 'The Orle canal at Harl, about 50 miles east of Brenn, is a waterway, the harbour office said.';
    assert.ok(joined(canal(50), canal(53)));
    assert.not.ok(joined(canal(53), lies));
  });

  test('distances of two places', () => {
    const lies = (place: string, miles: number) =>
      `Rescuers came to the quake from ${place}, about ${miles} miles away, the army said.`;
    assert.ok(joined(lies('Brenn', 60), lies('Brenn', 70)));
    assert.not.ok(joined(lies('Brenn', 60), lies('Harl', 70)));
  });
});
