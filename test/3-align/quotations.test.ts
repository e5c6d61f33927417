import * as assert from 'uvu/assert';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { textArticle } from '../support/text-article.ts';

/** The quotations that stand together, a source each: "ab" where those of the first two do. */
function together(...sources: readonly (readonly string[])[]): readonly string[] {
  const articles = sources.map((paragraphs, i) =>
    textArticle('abcdef'[i], ['Nobody in the valley slept.', ...paragraphs]),
  );
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const fileOf = new Map(claims.map(({ id, articleId }) => [id, articleId.replace('.txt', '')]));
  const { groups } = alignClaims(articles, claims);
  return groups
    .filter(({ kind }) => kind === 'quotation')
    .map(({ claimIds }) => claimIds.map((id) => fileOf.get(id)).join(''));
}

const said = (words: string, tag = 'said Ada Quist, the mayor.'): readonly string[] => [`“${words},” ${tag}`];

suite('quotations of one utterance', (test) => {
  test('by one speaker, in two translations that share little but how they are built', () => {
    const first = said('We shall discover who is at fault, and they will pay for it');
    const second = said('We will find out who is to blame, and they will answer for it');
    assert.equal(together(first, second), ['ab']);
    assert.equal(
      together(first, said('We will find out who is to blame, and they will answer for it', 'said Ruben Falk.')),
      ['a', 'b'],
    );
    assert.equal(together(said("We'll put this right"), said('We will make this right')), ['ab']);
  });

  test('not where one begins alike and goes on as something else', () => {
    const search = said('We will do everything we can to find those responsible');
    assert.equal(together(search, said('We will do everything we can to help the families')), ['a', 'b']);
  });

  test('a fragment with the sentence that it was cut from in another translation', () => {
    const whole = said('I have told the guards and the foresters to close the sluice without delay');
    const cut = ['Ada Quist, the mayor, said the guards must “shut that gate without delay” and go home.'];
    assert.equal(together(whole, cut), ['ab']);
    const stock = ['Ada Quist, the mayor, said she was “very worried at this time” and went home.'];
    assert.equal(together(said('We have nothing to add to our report at this time'), stock), ['a', 'b']);
  });

  test('not where only a name stands in both', () => {
    const champion = said('Orla Menke is still the best of us', 'said Ruben Falk.');
    assert.equal(together(champion, said('I take my hat off to Orla Menke', 'said Ruben Falk.')), ['a', 'b']);
  });

  test('not of two persons, unless in the same words', () => {
    const first = said('Our divers are searching for the boys who are trapped in the cave');
    const other = 'We will look for people who may be trapped in the cave';
    assert.equal(together(first, said(other)), ['ab']);
    assert.equal(together(first, said(other, 'said Ruben Falk, a diver.')), ['a', 'b']);
    assert.equal(
      together(
        first,
        said('Our divers are searching for the boys who are trapped in the cave', 'said Ruben Falk, a diver.'),
      ),
      ['ab'],
    );
  });

  test('not of a person and a surname or a body, unless in the same words', () => {
    const first = said('Our divers are searching for the boys who are trapped in the cave');
    const other = 'We will look for people who may be trapped in the cave';
    assert.equal(together(first, said(other, 'said Falk.')), ['a', 'b']);
    assert.equal(together(first, said(other, 'the Harl Cave Council said.')), ['a', 'b']);
    assert.equal(together(first, said(other, 'an official said.')), ['ab']);
  });

  test('not for two words that two full sentences share, nor for the halves of one', () => {
    const first = said('The step was taken to guard our wooden mill');
    const other = said('The owner was forced to a painful step for the mill');
    assert.equal(together(first, other), ['a', 'b']);
    const cheated = said('Once again the millers have been short-changed');
    assert.equal(together(cheated, said('They have been short-changed by a judge in Orle')), ['a', 'b']);
  });

  test('not for one word and a word of the topic', () => {
    const report = Array.from({ length: 12 }, (_, i) => `The mill of street ${i} burned, and the mill had no guard.`);
    const one = [...report, ...said('We met worried families near the mill')];
    assert.equal(together(one, said('We have met forty buyers since the mill')), ['a', 'b']);
    assert.equal(together(one, said('We have met some families of the mill')), ['ab']);
  });

  test('not for words that merely begin alike', () => {
    const first = said('The defence will raise that before the judge');
    assert.equal(together(first, said('Those defendants raised a flag')), ['a', 'b']);
  });

  test('a few quoted words with the quotation that has them, or with the same words from the same mouth', () => {
    const whole = said('We have no indication that the sluice was open');
    const part = ['Ada Quist, the mayor, said she had “no indication” of that.'];
    assert.equal(together(whole, part), ['ab']);
    assert.equal(together(part, ['On Monday, Ada Quist said there was “no indication” of it.']), ['ab']);
    assert.equal(together(whole, ['Ruben Falk, a diver, said he had “no indication” of that.']), ['a']);
    assert.equal(together(part), []);
  });
});
