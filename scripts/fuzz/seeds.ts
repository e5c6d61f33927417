// What is mutated: articles of the sample and of the cases in every format that is read, and files of many articles.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { plainArticle, SAVE_AS } from '../../test/support/formats.ts';
import { zipOf } from '../../test/support/zip.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = [
  'assets/samples/harbour-fire',
  'test/cases/update',
  'test/cases/conversion',
  'test/cases/furniture',
  'test/cases/languages',
];

export type Seed = { readonly name: string; readonly bytes: Uint8Array };

export async function fuzzSeeds(): Promise<readonly Seed[]> {
  const texts = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => extname(name) === '.txt')
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  const seeds: Seed[] = [];
  for (const text of texts) {
    const article = plainArticle(text);
    for (const [format, save] of Object.entries(SAVE_AS))
      seeds.push({ name: `a.${format}`, bytes: Buffer.from(await save({ ...article, published: '2025-10-16' })) });
  }
  return [...seeds, ...packed(texts, seeds)];
}

/** Files that hold files, and many articles in one. */
function packed(texts: readonly string[], seeds: readonly Seed[]): readonly Seed[] {
  const lines = texts
    .map((text) => JSON.stringify({ title: 'Report', text, url: 'https://wire.example/1' }))
    .join('\n');
  const page = seeds.find(({ name }) => name === 'a.html')?.bytes ?? new Uint8Array();
  const answer = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), page]);
  const warc = Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${answer.length}\r\n\r\n`),
    answer,
    Buffer.from('\r\n\r\n'),
  ]);
  const parts = seeds.slice(0, 9).map(({ name, bytes }) => ({ name, content: bytes }));
  return [
    { name: 'a.jsonl', bytes: Buffer.from(lines) },
    { name: 'a.zip', bytes: zipOf(parts) },
    { name: 'a.gz', bytes: gzipSync(lines) },
    { name: 'a.warc', bytes: warc },
  ];
}
