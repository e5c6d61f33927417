// The bundle: the same bytes wherever it is made, and no command waits for what it does not use.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import * as assert from 'uvu/assert';
import { bundle } from '../../scripts/build/bundle.ts';
import { suite } from '../support/suite.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BASE = mkdtempSync(join(tmpdir(), 'parallax-build-'));
process.on('exit', () => rmSync(BASE, { recursive: true, force: true }));

/** The sources somewhere else, with what is installed behind a link. */
function copyOfSources(): string {
  const copy = join(BASE, 'elsewhere');
  for (const name of ['src', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The packages that are loaded with these files of the bundle, before anything is asked of them. */
function packagesOf(metafile: Metafile, starts: readonly string[]): ReadonlySet<string> {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [nameOf(path), output]));
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind, external } of outputs.get(file)?.imports ?? []) {
      if (kind === 'dynamic-import') continue;
      if (external === true) packages.add(path);
      else visit(nameOf(path));
    }
  };
  for (const start of starts) visit(start);
  return packages;
}

suite('build', (test) => {
  const here = join(BASE, 'dist');
  const metafile = bundle(ROOT, here);

  test('gives the same bytes in another place', async () => {
    await metafile;
    const copy = copyOfSources();
    await bundle(copy, join(copy, 'dist'));
    const [first, second] = [filesIn(here), filesIn(join(copy, 'dist'))];
    assert.equal([...second.keys()], [...first.keys()]);
    for (const [name, content] of first) assert.ok(second.get(name) === content, `${name} differs.`);
  });

  test('extract loads neither readers nor painters', async () => {
    const { outputs } = await metafile;
    const extract =
      Object.keys(outputs)
        .map(nameOf)
        .find((name) => name.startsWith('extract-')) ?? '';
    const loaded = packagesOf(await metafile, ['cli.js', extract]);
    const allowed = /^(?:node:.*|papaparse|wink-nlp|wink-eng-lite-web-model)$/;
    const builtin = /^(?:assert|util|url|path|fs)$/;
    assert.equal(
      [...loaded].filter((name) => !allowed.test(name) && !builtin.test(name)),
      [],
    );
  });

  test('names the licence of every package in it', async () => {
    const inputs = Object.keys((await metafile).inputs).join('\n');
    const names = [...inputs.matchAll(/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\/(?!node_modules)/g)].map(
      ([, name]) => name,
    );
    assert.ok(names.includes('yargs'));
    const licences = filesIn(here).get('LICENSES.txt') ?? '';
    for (const name of new Set(names))
      assert.match(licences, new RegExp(`^${name} [\\d.]+ \\([\\w-]+\\)\n\n[\\s\\S]{300}`, 'm'));
  });
});
