import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readArticles } from '../../src/1-read/read-article.ts';
import { suite } from '../support/suite.ts';
import { BODY, errorOf, withFolder } from './topic-folder.ts';

suite('one file on its own', (test) => {
  test('is known by the path as given, and knows no manifest', async () => {
    const files = { 'coast-radio.txt': `Fire in the harbour\n3 May 2021\n\n${BODY}`, 'topic.yaml': 'articles: [' };
    await withFolder(files, async (folder) => {
      const path = join(folder, 'coast-radio.txt');
      const { articles, notices } = await readArticles(path);
      assert.equal(notices, []);
      const [{ id, file, outlet, title, published }] = articles;
      assert.equal([id, file, outlet, title], [path, path, 'coast radio', 'Fire in the harbour']);
      assert.equal(published, { value: '2021-05-03', basis: 'stated' });
    });
  });

  test('the format of a file without extension is told by its content', async () => {
    await withFolder({ wire: BODY, 'note.xyz': BODY }, async (folder) => {
      assert.is((await readArticles(join(folder, 'wire'))).articles.length, 1);
      assert.equal(
        (await readArticles(join(folder, 'note.xyz'))).notices.map(({ code }) => code),
        ['file-unsupported'],
      );
    });
  });

  test('no file, a folder, an empty file', async () => {
    await withFolder({ 'a.txt': '' }, async (folder) => {
      assert.is((await errorOf(readArticles(join(folder, 'gone.txt')))).code, 'file-not-found');
      assert.is((await errorOf(readArticles(folder))).code, 'file-not-a-file');
      const { articles, notices } = await readArticles(join(folder, 'a.txt'));
      assert.equal([articles.length, notices[0].code], [0, 'file-empty']);
    });
  });
});
