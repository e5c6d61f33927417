// The weights that come with the program; stages are pure, so the file is read out here.
import { readFileSync } from 'node:fs';
import { packagePath } from './package-folder.ts';

/** The bytes of the English tagger's and parser's weights; `loadParser` makes a parser of them. */
export function readEnglishModel(): Uint8Array {
  return readFileSync(packagePath('assets/models/english.bin'));
}
