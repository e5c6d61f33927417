// npm run eval:parser -- <treebank folder>: how right tagger and parser are, on treebanks they have not learned from.
import { readFileSync } from 'node:fs';
import { loadParser } from '../src/2-extract/parse/load-parser.ts';
import { DEFAULT_FOLDER, missingTreebanks, readTreebanks, TEST_SETS } from './train/corpus.ts';
import { describe, evaluate } from './train/evaluate.ts';

const WEIGHTS = new URL('../assets/models/english.bin', import.meta.url).pathname;

const folder = process.argv[2] ?? DEFAULT_FOLDER;
const missing = missingTreebanks(folder, TEST_SETS);
const bytes = readFileSync(process.argv[3] ?? WEIGHTS);
const started = performance.now();
const parser = loadParser(bytes);
const milliseconds = Math.round(performance.now() - started);
console.log(`weights: ${bytes.length} bytes, loaded in ${milliseconds} ms`);

for (const name of TEST_SETS) {
  if (missing.includes(name)) {
    console.log(`skipped: ${name} is not in ${folder}`);
    continue;
  }
  const sentences = readTreebanks(folder, [name]);
  evaluate(parser, sentences); // warms up, so that the speed is that of a long run
  console.log(`${name}: ${describe(evaluate(parser, sentences))}`);
}
