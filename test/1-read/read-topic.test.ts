import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { suite } from '../support/suite.ts';
import { BODY, errorOf, readFiles, withFolder } from './topic-folder.ts';

suite('topic folder', (test) => {
  test('reads files in code-point order and leaves what no reader reads', async () => {
    const { articles, notices } = await readFiles({
      'b.txt': BODY,
      'B.md': BODY,
      'a.TXT': BODY,
      '.hidden.txt': BODY,
      'tune.mp3': 'a,b',
      'deep/c.txt': BODY,
    });
    assert.equal(
      articles.map(({ id }) => id),
      ['B.md', 'a.TXT', 'b.txt'],
    );
    assert.equal(notices, []);
  });

  test('without a manifest the outlet is the name of the file', async () => {
    const { articles } = await readFiles({ '02_vessby_post.txt': BODY, '3.txt': BODY, 'Coast Radio.txt': BODY });
    assert.equal(
      articles.map(({ outlet }) => outlet),
      ['vessby post', '3', 'Coast Radio'],
    );
  });

  test('two files with the same outlet and title keep ids of their own', async () => {
    const entry = (file: string) => `  - { file: ${file}, outlet: Post, title: Fire }\n`;
    const manifest = `articles:\n${entry('a.txt')}${entry('b.txt')}`;
    const { articles } = await readFiles({ 'a.txt': BODY, 'b.txt': BODY, 'topic.yaml': manifest });
    assert.equal(
      articles.map(({ id }) => id),
      ['a.txt', 'b.txt'],
    );
    assert.is(articles[0].sha256, articles[1].sha256);
  });

  test('a README is a note about the folder unless the manifest lists it', async () => {
    const files = { 'README.md': BODY, 'a.txt': BODY, 'b.txt': BODY };
    const plain = await readFiles(files);
    assert.equal(
      plain.articles.map(({ id }) => id),
      ['a.txt', 'b.txt'],
    );
    assert.equal(
      plain.notices.map(({ code }) => code),
      ['readme-skipped'],
    );
    const listed = await readFiles({
      ...files,
      'topic.yaml': 'articles: [{file: README.md}, {file: a.txt}, {file: b.txt}]',
    });
    assert.equal(
      listed.articles.map(({ id }) => id),
      ['README.md', 'a.txt', 'b.txt'],
    );
    assert.equal(listed.notices, []);
  });

  test('id and title come from the folder, the day from the newest article', async () => {
    const dated = (date: string) => `Fire in the harbour\n${date}\n\n${BODY}`;
    const files = { 'a.txt': dated('3 May 2021'), 'b.txt': dated('5 May 2021 23:10 GMT'), 'c.txt': BODY };
    const { topic } = await readFiles(files, 'Vessby_Häfen -- fire');
    assert.equal(topic, { id: 'vessby-hafen-fire', title: 'Vessby Häfen fire', asOf: '2021-05-05' });
  });

  test('the day: option before manifest before articles, else null', async () => {
    await withFolder({ 'a.txt': BODY, 'b.txt': BODY, 'topic.yaml': 'asOf: 2021-05-06' }, async (folder) => {
      assert.is((await readTopic(folder)).topic.asOf, '2021-05-06');
      assert.is((await readTopic(folder, { asOf: '2021-05-07' })).topic.asOf, '2021-05-07');
      assert.is((await errorOf(readTopic(folder, { asOf: '7 May' }))).code, 'option-invalid');
      assert.is((await errorOf(readTopic(folder, { asOf: '2021-02-30' }))).code, 'option-invalid');
    });
    assert.is((await readFiles({ 'a.txt': BODY, 'b.txt': BODY })).topic.asOf, null);
  });

  test('one readable article is a notice', async () => {
    const { notices } = await readFiles({ 'a.txt': BODY });
    assert.equal(
      notices.map(({ code }) => code),
      ['single-article'],
    );
  });

  test('reading twice gives equal data', async () => {
    await withFolder({ 'a.txt': BODY, 'b.md': BODY }, async (folder) => {
      assert.equal(await readTopic(folder), await readTopic(folder));
    });
  });
});

suite('bad folders and files', (test, skip) => {
  test('no folder, not a folder, nothing readable', async () => {
    await withFolder({ 'a.txt': BODY, 'none/x.csv': '1', 'blank/x.txt': ' \n' }, async (folder) => {
      assert.is((await errorOf(readTopic(join(folder, 'gone')))).code, 'topic-not-found');
      assert.is((await errorOf(readTopic(join(folder, 'a.txt')))).code, 'topic-not-a-folder');
      assert.is((await errorOf(readTopic(join(folder, 'none')))).code, 'topic-empty');
      assert.is((await errorOf(readTopic(join(folder, 'blank')))).code, 'topic-empty');
    });
  });

  test('an empty file, a blank one and one of furniture alone are skipped', async () => {
    const files = { 'a.txt': BODY, 'b.txt': '', 'c.txt': ' \n\t\n', 'd.txt': 'Advertisement\n\nLeave a Reply\n' };
    const { articles, notices } = await readFiles(files);
    assert.equal(
      articles.map(({ id }) => id),
      ['a.txt'],
    );
    assert.equal(
      notices.map(({ code }) => code),
      ['file-empty', 'file-empty', 'file-empty', 'single-article'],
    );
  });

  test('a file over the limit is skipped and not loaded', async () => {
    await withFolder({ 'a.txt': BODY, 'big.txt': '' }, async (folder) => {
      writeFileSync(join(folder, 'big.txt'), `${BODY} `.repeat(110_000));
      const { notices } = await readTopic(folder);
      assert.is(notices[0].code, 'file-too-large');
      assert.match(notices[0].message, '21 MB, more than the limit of 20 MB');
    });
  });

  test('a link out of the folder is not followed, a link inside is, a broken one is reported', async () => {
    await withFolder({ 'topic/a.txt': BODY, 'secret.txt': BODY }, async (base) => {
      const folder = join(base, 'topic');
      symlinkSync('a.txt', join(folder, 'inside.txt'));
      symlinkSync('../secret.txt', join(folder, 'outside.txt'));
      symlinkSync('nowhere', join(folder, 'broken.txt'));
      const { articles, notices } = await readTopic(folder);
      assert.equal(
        articles.map(({ id }) => id),
        ['a.txt', 'inside.txt'],
      );
      assert.equal(
        notices.map(({ code }) => code),
        ['file-unreadable', 'file-outside-folder'],
      );
    });
  });

  test('a folder called .txt is passed over', async () => {
    await withFolder({ 'a.txt': BODY }, async (folder) => {
      mkdirSync(join(folder, 'b.txt'));
      assert.equal((await readTopic(folder)).articles.length, 1);
    });
  });

  if (process.getuid?.() === 0) skip('a file without permission is a notice', 'root may read everything');
  else
    test('a file without permission is a notice', async () => {
      await withFolder({ 'a.txt': BODY }, async (folder) => {
        writeFileSync(join(folder, 'b.txt'), BODY, { mode: 0o000 });
        const { notices } = await readTopic(folder);
        assert.is(notices[0].code, 'file-unreadable');
        assert.match(notices[0].message, 'EACCES');
      });
    });
});
