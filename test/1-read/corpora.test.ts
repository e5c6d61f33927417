// Every article of the real topics, where they are at hand: they are not part of the project.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { suite } from '../support/suite.ts';

const CORPORA = resolve(import.meta.dirname, '../../../shared/corpora');
const topics = existsSync(CORPORA)
  ? readdirSync(CORPORA).filter((name) => existsSync(join(CORPORA, name, 'topic.yaml')))
  : [];

async function checkTopic(name: string): Promise<void> {
  const { articles } = await readTopic(join(CORPORA, name));
  for (const { id, title, language, text, passages } of articles) {
    const words = (zone: string) =>
      passages.filter((passage) => passage.zone === zone).map(({ start, end }) => text.slice(start, end));
    const read = passages.reduce((sum, { start, end }) => sum + end - start, 0);
    assert.is(language, 'en', id);
    assert.is(words('lead').length, 1, id);
    assert.ok(words('body').length >= 2, id);
    assert.ok(read > 0.9 * text.replace(/\s+/g, ' ').length, `${id}: most of the text is passages`);
    assert.not(
      passages.some(({ start, end }) =>
        /untitled|leave a |e-?mail address will|^(?:last )?updated/i.test(text.slice(start, end)),
      ),
      id,
    );
    if (title === null) assert.equal(words('headline'), [], id);
    else assert.ok(words('headline').includes(title), id);
  }
}

suite('real topics', (test, skip) => {
  if (topics.length === 0) skip('every article yields title and passages', 'shared/corpora is not here');
  for (const name of topics) test(name, () => checkTopic(name));
});
