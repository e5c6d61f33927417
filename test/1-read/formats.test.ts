// One article in nine formats gives the same claims: the same words with the same values, and nothing of what the
// format prints around it. The files are built here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { loadParser } from '../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../src/lib/load-models.ts';
import type { Claim } from '../../src/model.ts';
import { plainArticle, SAVE_AS } from '../support/formats.ts';
import { suite } from '../support/suite.ts';
import { withFolder } from './topic-folder.ts';

const SAMPLE = resolve(import.meta.dirname, '../../assets/samples/harbour-fire');
const KAZAKHSTAN = resolve(import.meta.dirname, '../../../shared/corpora/kazakhstan-2022');

const parser = loadParser(readEnglishModel());

/** What must not depend on the format: the words and what they mean. */
const told = ({ kind, surface, zone, quantity, date, quotation }: Claim): string =>
  `${kind} "${surface}" in ${zone}: ${JSON.stringify(quantity ?? date ?? quotation)}`;

/** By format. */
async function claimsOf(text: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const article = plainArticle(text);
  const names = Object.keys(SAVE_AS);
  const files: Record<string, string | Uint8Array> = {};
  for (const name of names) files[`a.${name}`] = await SAVE_AS[name](article);
  const entries = names.map((name) => `  - { file: a.${name}, published: "2021-05-04" }`);
  files['topic.yaml'] = `articles:\n${entries.join('\n')}\n`;
  return withFolder(files, async (folder) => {
    const { articles, notices } = await readTopic(folder);
    assert.equal(
      notices.filter(({ code }) => !code.startsWith('date-line')),
      [],
    );
    return new Map(articles.map((one) => [one.file.slice(2), extractClaims(one, parser).map(told)]));
  });
}

async function check(path: string): Promise<void> {
  const claims = await claimsOf(readFileSync(path, 'utf8'));
  assert.equal([...claims.keys()].sort(), Object.keys(SAVE_AS).sort());
  const plain = claims.get('txt') ?? [];
  assert.ok(plain.length > 3, 'the article has claims');
  for (const [format, found] of claims) assert.equal(found, plain, format);
}

const articlesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

suite('nine formats, the same claims', (test, skip) => {
  for (const name of articlesIn(SAMPLE)) test(name, () => check(join(SAMPLE, name)));
  const real = articlesIn(KAZAKHSTAN);
  if (real.length === 0) skip('the five articles about Kazakhstan', 'shared/corpora is not here');
  for (const name of real) test(name, () => check(join(KAZAKHSTAN, name)));
});
