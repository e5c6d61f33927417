// npm run fuzz -- --seconds N --seed S: broken files through every reader and the whole analysis. Fails on the first file
// that throws, takes too long, or yields a claim that is not in its text; the file is kept in output/fuzz.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Claim, ReadArticle } from '../../src/model.ts';
import { alignClaims, compareGroups, extractClaims, loadEnglishParser, readBytes } from '../bench/built.ts';
import { createRandom } from '../train/random.ts';
import { mutated } from './mutate.ts';
import { fuzzSeeds } from './seeds.ts';

const FINDINGS = resolve(import.meta.dirname, '../../output/fuzz');
/** The seeds take a tenth of a second each; whatever takes this long grows faster than its input. */
const SLOW_SECONDS = 30;
/** Articles that are compared with each other. */
const TOGETHER = 4;

const parser = loadEnglishParser();

function requireGrounded({ text, passages }: ReadArticle): void {
  let end = 0;
  for (const passage of passages) {
    if (passage.start < end || passage.end <= passage.start || passage.end > text.length)
      throw new Error(`The passage ${passage.start}–${passage.end} is not in order or not in the text.`);
    end = passage.end;
  }
}

type Read = { readonly article: ReadArticle; readonly claims: readonly Claim[] };

function extracted(article: ReadArticle): Read {
  requireGrounded(article);
  const claims = extractClaims(article, parser);
  for (const { span, surface } of claims)
    if (article.text.slice(span.start, span.end) !== surface)
      throw new Error(`"${surface}" is not at ${span.start}–${span.end}.`);
  return { article, claims };
}

function compare(read: readonly Read[]): void {
  const claims = read.flatMap((one) => one.claims);
  compareGroups(
    alignClaims(
      read.map(({ article }) => article),
      claims,
    ),
    claims,
    { estimate: 'latest' },
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  });
  const random = createRandom(Number(values.seed));
  const seeds = await fuzzSeeds();
  const all = seeds.map(({ bytes }) => bytes);
  const end = performance.now() + Number(values.seconds) * 1000;
  let [files, claims, notices] = [0, 0, 0];
  let recent: readonly Read[] = [];
  while (performance.now() < end) {
    const seed = random.pick(seeds);
    const bytes = mutated(seed.bytes, all, random);
    const started = performance.now();
    try {
      // Each file under another name: claims are told apart by it.
      const read = await readBytes(bytes, `${files}-${seed.name}`);
      const found = read.articles.slice(0, TOGETHER).map(extracted);
      recent = [...recent, ...found].slice(-TOGETHER);
      if (files % TOGETHER === 0) compare(recent);
      claims += found.reduce((sum, one) => sum + one.claims.length, 0);
      notices += read.notices.length;
      const seconds = (performance.now() - started) / 1000;
      if (seconds > SLOW_SECONDS) throw new Error(`It took ${seconds.toFixed(1)} s.`);
    } catch (cause) {
      mkdirSync(FINDINGS, { recursive: true });
      const file = join(FINDINGS, `${values.seed}-${files}-${seed.name}`);
      writeFileSync(file, bytes);
      console.error(`File ${files} of seed ${values.seed} is kept as ${file}.`);
      throw cause;
    }
    files += 1;
  }
  console.log(`${files} broken files: ${claims} claims, ${notices} notices, nothing broke.`);
}

await main();
