// npm run train -- <treebank folder> [weights file]: trains tagger and parser and writes assets/models/english.bin.
// Takes about twenty minutes and 2 GB of memory.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEFAULT_FOLDER, missingTreebanks, readTreebanks, TRAINING_SETS } from './corpus.ts';
import { RECIPE, trainModel } from './train-model.ts';

const OUTPUT = 'assets/models/english.bin';

function main(folder: string, output: string): void {
  const missing = missingTreebanks(folder, TRAINING_SETS);
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(', ')} (as .conllu.gz).`);
  const started = Date.now();
  const report = (line: string) => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
  const bytes = trainModel(readTreebanks(folder, TRAINING_SETS), RECIPE, report);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  report(`${output}: ${bytes.length} bytes`);
}

main(process.argv[2] ?? DEFAULT_FOLDER, process.argv[3] ?? OUTPUT);
