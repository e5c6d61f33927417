import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { BODY, withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { assertMistake, filesBelow, parallax } from './parallax.ts';

const FILES = {
  'a.txt': `Fire in the harbour\n3 May 2021\n\n${BODY}`,
  'b.html': `<html><head><meta property="og:site_name" content="Coast: &quot;Radio&quot;"><meta property="article:published_time" content="2021-05-04"></head><body><article><h1>Port</h1><p>${BODY}</p></article></body></html>`,
  'c.txt': `Fire in the harbour\nMonday, May 6, 2021\n\n${BODY}`,
  'd.json': JSON.stringify([{ text: BODY }, { text: BODY }]),
};

suite('parallax init', (test) => {
  test('writes what the files say, says where it comes from and what is missing', () =>
    withFolder(FILES, async (folder) => {
      const before = await readTopic(folder);
      const run = await parallax(folder, ['init', '.']);
      assert.is(run.status, 0, run.stderr);
      const manifest = readFileSync(join(folder, 'topic.yaml'), 'utf8');
      assert.match(manifest, 'outlet: "Coast: \\"Radio\\"" # as the file says');
      assert.match(manifest, 'published: "2021-05-03" # the date line on the page');
      assert.match(manifest, 'outlet: "a" # unknown');
      assert.match(manifest, '# 2 articles');
      assert.match(run.stdout, /outlet is nowhere stated: a\.txt, c\.txt, d\.json#1, d\.json#2/);
      assert.match(run.stdout, /date is nowhere stated: c\.txt, d\.json#1/);
      assert.match(run.stdout, /c\.txt: The date line "Monday, May 6, 2021" was not used/);
      const after = await readTopic(folder);
      assert.equal(after.articles, before.articles, 'the manifest changes nothing');
      assert.equal(after.topic, before.topic);
    }));

  test('writes over nothing unless it is told to', () =>
    withFolder({ 'a.txt': BODY, 'topic.yaml': 'title: mine # broken: [' }, async (folder) => {
      assertMistake(await parallax(folder, ['init', '.']), /topic\.yaml" is there already\..*--force/);
      assert.match(readFileSync(join(folder, 'topic.yaml'), 'utf8'), 'title: mine');
      const forced = await parallax(folder, ['init', '.', '--force', '--json']);
      assert.is(forced.status, 0, forced.stderr);
      const { file, articles, missing } = JSON.parse(forced.stdout);
      assert.equal([file, articles, missing.length], ['topic.yaml', 1, 2]);
      assert.match(readFileSync(join(folder, 'topic.yaml'), 'utf8'), 'Written by parallax init');
      assert.equal(filesBelow(folder), ['a.txt', 'topic.yaml']);
    }));

  test('a limit that is none is a mistake', () =>
    withFolder({ 'a.txt': BODY }, async (folder) => {
      assertMistake(await parallax(folder, ['init', '.', '--max-mb', '-1']), /--max-mb/);
      assertMistake(await parallax(folder, ['init', '.', '--max-articles', 'many']), /--max-articles/);
    }));
});
