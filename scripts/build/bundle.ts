// The sources as a few files: a run loads ten modules and not two hundred, and no reader or painter that it does not use.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { licencesOf } from './licences.ts';

/** What is started or imported by its name; all else is split into chunks, which are loaded when they are needed. */
const ENTRIES = {
  cli: 'src/cli.ts',
  index: 'src/index.ts',
  worker: 'src/1-read/thread/worker.ts',
  'batch-worker': 'src/batch/batch-worker.ts',
};

/**
 * Writes the program into `folder` and says what is in it. Dependencies stay packages; what is only a devDependency is
 * not there where the program is installed and goes into the bundle, with its licence in LICENSES.txt.
 */
export async function bundle(root: string, folder: string): Promise<Metafile> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    // All in one folder: the thread is looked for beside the file that starts it.
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Else each /\p{L}/u is made anew wherever it is met: Node knows them since its version 10.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    external: Object.keys(dependencies),
    // Paths stand in comments: they must be the same where node_modules is a link.
    preserveSymlinks: true,
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(root, Object.keys(metafile.inputs)));
  return metafile;
}
