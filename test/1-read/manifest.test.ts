import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { suite } from '../support/suite.ts';
import { BODY, errorOf, readFiles, withFolder } from './topic-folder.ts';

const FILES = { 'a.txt': BODY, 'b.txt': BODY };
const errorWith = (manifest: string) => errorOf(readFiles({ ...FILES, 'topic.yaml': manifest }));

/** The manifest, where it is wrong, and a part of what is said. */
const INVALID: readonly (readonly [string, string, string])[] = [
  ['title: "Fire\n', '2:1', 'quote'],
  ['title: Fire\n\tasOf: 2021-05-03\n', '2:1', 'abs'],
  ['- a\n- b\n', '1:1', 'the manifest must be a list of keys and values'],
  ['just words', '1:1', 'the manifest must be'],
  ['title: 2021', '1:8', '"title" must be text; put it in quotation marks'],
  ['title: [a]', '1:8', '"title" must be text'],
  ['title: a\ntitle: b', '2:1', 'unique'],
  ['asOf: yesterday', '1:7', '"asOf" must be a day'],
  ['asOf: 2021-02-30', '1:7', '"asOf" must be a day'],
  ['articles: a.txt', '1:11', '"articles" must be a list'],
  ['articles:\n  - a.txt', '2:5', 'an entry of "articles" must be'],
  ['articles:\n  - outlet: Post', '2:5', 'needs the key "file"'],
  ['articles:\n  - file: a.txt\n    published: May 3', '3:16', '"published" must be an ISO 8601 day'],
  ['articles:\n  - file: a.txt\n    published: 2021-05-03T25:00', '3:16', '"published" must be an ISO 8601 day'],
  ['articles:\n  - file: a.txt\n    outlet: {a: b}', '3:13', '"outlet" must be text'],
  ['articles:\n  - file: a.txt\n    reliability: G', '3:18', 'a grade from A to F'],
  ['articles:\n  - file: a.txt\n  - file: ./a.txt', '3:5', '"a.txt" is listed twice, first in line 2'],
  ['articles:\n  - file: ../a.txt', '2:11', '"../a.txt" is outside the topic folder'],
  ['articles:\n  - file: /etc/passwd', '2:11', '"/etc/passwd" is outside the topic folder'],
  ['articles:\n  - file: "C:\\\\a.txt"', '2:11', 'is outside the topic folder'],
  ['x: &a 1\ntitle: *a', '2:8', 'aliases'],
];

suite('manifest', (test) => {
  test('lists and orders the files, and says what it knows of them', async () => {
    const manifest = `
title: "Fire in Vessby"
asOf: 2021-05-04
overrides: overrides.yaml
articles:
  - file: b.txt
    outlet: "Coast Radio"
    published: "2021-05-03T15:01+05:30"
    url: "https://coast.example/fire"
    author: Ada Holm
    reliability: B
    title: null
  - file: deep/c.txt
    outlet:
    published: 2021-05-03
`;
    const { topic, articles, notices } = await readFiles({ ...FILES, 'deep/c.txt': BODY, 'topic.yaml': manifest });
    assert.equal(topic, { id: 'topic', title: 'Fire in Vessby', asOf: '2021-05-04' });
    const [first, second] = articles;
    assert.equal(
      [first.id, first.outlet, first.url, first.author, first.reliability, first.title],
      ['b.txt', 'Coast Radio', 'https://coast.example/fire', 'Ada Holm', 'B', null],
    );
    assert.equal(first.published, { value: '2021-05-03T15:01+05:30', basis: 'stated' });
    assert.equal([second.id, second.outlet, second.published?.value], ['deep/c.txt', 'c', '2021-05-03']);
    assert.equal(
      notices.map(({ code, message }) => [code, message]),
      [['file-not-listed', 'a.txt is in the folder but not in the manifest; it was not read.']],
    );
  });

  test('a table or JSON beside listed texts is about them and no forgotten article', async () => {
    const manifest = 'articles:\n  - file: b.txt\n';
    const beside = { 'b.txt': BODY, 'labels.json': '{"figures": []}', 'topic.yaml': manifest };
    const codes = (await readFiles(beside)).notices.map(({ code }) => code);
    assert.equal(codes, ['single-article']);
  });

  test('an empty manifest, or one without articles, lists every file', async () => {
    for (const manifest of ['', '# nothing\n', 'title: Fire', 'articles:\n'])
      assert.is((await readFiles({ ...FILES, 'topic.yaml': manifest })).articles.length, 2, manifest);
  });

  test('an unknown key is a notice with the nearest known one', async () => {
    const { notices } = await readFiles({
      ...FILES,
      'topic.yaml': 'titel: Fire\narticles:\n  - {file: a.txt, oulet: Post}\n  - file: b.txt',
    });
    assert.equal(
      notices.map(({ code }) => code),
      ['manifest-unknown-key', 'manifest-unknown-key'],
    );
    assert.match(notices[0].message, /topic\.yaml:1: "titel" is no key .* nearest is "title"/);
    assert.match(notices[1].message, /topic\.yaml:3: "oulet" is no key .* nearest is "outlet"/);
  });

  test('a manifest under another name is pointed out', async () => {
    const { notices } = await readFiles({ ...FILES, 'topic.yml': 'title: Fire' });
    assert.equal(
      notices.map(({ code }) => code),
      ['manifest-misnamed'],
    );
  });

  test('is read in UTF-16 too', async () => {
    const bytes = Buffer.from('\ufefftitle: Fire in Vessby', 'utf16le');
    assert.is((await readFiles({ ...FILES, 'topic.yaml': bytes })).topic.title, 'Fire in Vessby');
  });
});

suite('bad manifests', (test) => {
  for (const [manifest, place, problem] of INVALID)
    test(JSON.stringify(manifest), async () => {
      const { code, message } = await errorWith(manifest);
      assert.is(code, 'manifest-invalid');
      assert.match(message, `topic.yaml:${place}: `);
      assert.match(message, problem);
      assert.not.match(message, '\n');
    });

  test('a file that is not there', async () => {
    const { code, message } = await errorWith('articles:\n  - file: a.txt\n  - file: gone.txt');
    assert.is(code, 'manifest-file-missing');
    assert.match(message, 'topic.yaml:3: the manifest names "gone.txt"');
  });

  test('a folder, a link out of the folder, and binary data', async () => {
    await withFolder(
      { 'topic/a.txt': BODY, 'secret.txt': BODY, 'topic/topic.yaml': 'articles: [{file: out.txt}]' },
      async (base) => {
        symlinkSync('../secret.txt', join(base, 'topic', 'out.txt'));
        const { code, message } = await errorOf(readTopic(join(base, 'topic')));
        assert.is(code, 'manifest-invalid');
        assert.match(message, 'topic.yaml:1:19: "out.txt" is outside the topic folder');
      },
    );
    const folder = await errorOf(readFiles({ 'deep/a.txt': BODY, 'topic.yaml': 'articles: [{file: deep}]' }));
    assert.match(folder.message, '"deep" is not a file');
    const binary = await errorOf(readFiles({ ...FILES, 'topic.yaml': Buffer.from([0, 1, 2, 3]) }));
    assert.is(binary.code, 'manifest-invalid');
  });

  test('a listed file in an unknown format is a notice', async () => {
    const { notices } = await readFiles({
      ...FILES,
      'c.xyz': BODY,
      'topic.yaml': 'articles: [{file: a.txt}, {file: c.xyz}, {file: b.txt}]',
    });
    assert.equal(
      notices.map(({ code }) => code),
      ['file-unsupported'],
    );
  });
});
