// Where the program's own files lie: assets/ and templates/.
import { fileURLToPath } from 'node:url';

/** Asked by the package's own name, which is the same from src/, from a bundle in dist/ and where it is installed. */
const FOLDER = new URL('.', import.meta.resolve('parallax/package.json'));

/** The path of a file or folder of the package, as in `packagePath('assets/fonts/')`. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(path, FOLDER));
}
