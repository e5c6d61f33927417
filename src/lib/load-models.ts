// The weights that come with the program; stages are pure, so the file is read out here.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `assets/` lies beside `src/` in a checkout and beside `dist/` in a package. */
const ENGLISH = fileURLToPath(new URL('../../assets/models/english.bin', import.meta.url));

/** The bytes of the English tagger's and parser's weights; `loadParser` makes a parser of them. */
export function readEnglishModel(): Uint8Array {
  return readFileSync(ENGLISH);
}
