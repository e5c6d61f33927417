// Past forms that no ending tells: their tags and verbs.
import assert from 'node:assert/strict';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { suite } from '../../support/suite.ts';
import { tokenise } from './tokenise.ts';

const parser = loadParser(readEnglishModel());

/** "VERB_VBD sink", of a word of the sentence. */
function wordIn(word: string, sentence: string): string {
  const { tokens, tags, lemmas } = parser.parse(tokenise(sentence));
  const at = tokens.findIndex(({ text }) => text === word);
  return `${tags[at]} ${lemmas[at]}`;
}

suite('strong verbs', (test) => {
  test('a past is no present, no noun and no preposition', () => {
    assert.equal(wordIn('sank', 'The trawler sank in heavy seas shortly after 3am.'), 'VERB_VBD sink');
    assert.equal(wordIn('overran', 'Rebels overran the garrison on Monday night.'), 'VERB_VBD overrun');
    assert.equal(wordIn('tore', 'The wind tore it on Monday.'), 'VERB_VBD tear');
  });

  test('what may be a participle is one behind its auxiliary', () => {
    assert.equal(wordIn('upheld', 'The judges upheld it on Monday.'), 'VERB_VBD uphold');
    assert.equal(wordIn('withheld', 'It was withheld from the court.'), 'VERB_VBN withhold');
  });

  test('a present without an s is its own verb', () => {
    assert.match(wordIn('bury', 'Today we bury our children.'), / bury$/);
  });

  test('a name stays a name', () => {
    assert.match(wordIn('Rode', 'The mayor met Jon Rode on Monday.'), /^PROPN/);
  });
});
