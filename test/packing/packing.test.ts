// What `npm pack` makes, installed into an empty folder: the command, the library, its types, templates, fonts and charts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { copyOfProject } from '../support/project-copy.ts';
import { suite } from '../support/suite.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = 'assets/samples/harbour-fire';
const NO_REGISTRY = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function run(cwd: string, command: string, args: readonly string[]): Ended {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

function succeed(ended: Ended): string {
  assert.is(ended.status, 0, `${ended.stdout}\n${ended.stderr}`);
  return ended.stdout;
}

/** npm carries along only what lies in the folder itself: bundleDependencies, and what they need. All else stays a link. */
function copyWithOwn(names: readonly string[]): string {
  const copy = copyOfProject();
  const [from, to] = [join(ROOT, 'node_modules'), join(copy, 'node_modules')];
  rmSync(to);
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (names.includes(name)) cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(from, name), join(to, name), 'junction');
  }
  return copy;
}

const project = copyWithOwn(['canvas', 'chartjs-node-canvas', 'tslib']);
const empty = mkdtempSync(join(tmpdir(), 'parallax-installed-'));
process.on('exit', () => rmSync(empty, { recursive: true, force: true }));

const packed = run(project, 'npm', ['pack', '--silent', '--pack-destination', empty]);
const tarball = readdirSync(empty).find((name) => name.endsWith('.tgz')) ?? '';
// Without a prefix npm would look for a package.json further up.
const installed = run(empty, 'npm', [
  'install',
  '--prefix',
  '.',
  '--prefer-offline',
  '--fetch-retries=1',
  `./${tarball}`,
]);
const hasNoRegistry = installed.status !== 0 && NO_REGISTRY.test(installed.stderr);

suite('packing', (test, skip) => {
  test('packs the build, templates and assets, and no sources', () => {
    succeed(packed);
    const files = succeed(run(empty, 'tar', ['-tf', tarball]))
      .trim()
      .split('\n');
    for (const file of ['dist/cli.js', 'dist/index.js', 'dist/types/index.d.ts', 'dist/LICENSES.txt', 'LICENSE'])
      assert.ok(files.includes(`package/${file}`), file);
    const folders = new Set(files.map((file) => file.split('/')[1]));
    for (const folder of ['src', 'test', 'scripts', 'output']) assert.not(folders.has(folder), folder);
  });

  if (hasNoRegistry) return skip('installs and works', 'the npm registry cannot be reached');

  test('installs', () => {
    succeed(installed);
  });

  test('the command prints the same briefing as the project, charts and all', () => {
    const installedSample = join('node_modules/parallax', SAMPLE);
    succeed(run(empty, 'npx', ['--no-install', 'parallax', 'report', installedSample]));
    succeed(run(project, process.execPath, ['dist/cli.js', 'report', SAMPLE]));
    const html = readFileSync(join(empty, 'output/harbour-fire/briefing.html'), 'utf8');
    assert.match(html, /<svg[^>]*>[\s\S]*?<path/);
    for (const name of ['briefing.pdf', 'briefing.html', 'analysis.json', 'claims.csv']) {
      const [here, there] = [empty, project].map((folder) => readFileSync(join(folder, 'output/harbour-fire', name)));
      assert.ok(here.equals(there), `${name} differs.`);
    }
  });

  test('the library is imported by its name, with its types', () => {
    const script = `import { analyse, listTemplates, ParallaxError, renderBriefing, type Analysis } from 'parallax';
      const articles = [
        { outlet: 'Echo', text: 'A storm hit the harbour of Sorn. Twelve people were injured, the coast guard said.', title: null },
        { outlet: 'Gazette', text: 'Boats were torn loose in Sorn. The council said 25 people were injured.', title: null },
      ];
      const analysis: Analysis = await analyse({ title: 'Storm', articles });
      const { pdf, pages }: { pdf: Uint8Array; pages: number } = await renderBriefing(analysis, { template: 'handout' });
      const error: unknown = await analyse('nowhere').catch((cause: unknown) => cause);
      const code = error instanceof ParallaxError ? error.code : null;
      const classes = analysis.discrepancies.map((finding) => finding.class);
      console.log(JSON.stringify({ classes, pages, isPdf: pdf.length > 10_000, code, templates: listTemplates().length }));
    `;
    const wrong = "import { analyse } from 'parallax';\nawait analyse({ title: 7, articles: [] });\n";
    writeFileSync(join(empty, 'use.mts'), script);
    writeFileSync(join(empty, 'wrong.mts'), wrong);
    const tsc = (file: string) =>
      run(empty, process.execPath, [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...'--strict --skipLibCheck --module nodenext --target es2023 --typeRoots'.split(' '),
        join(ROOT, 'node_modules/@types'),
        ...['--types', 'node', file],
      ]);
    succeed(tsc('use.mts'));
    // TypeScript ends with 2 where types are wrong.
    const refused = tsc('wrong.mts');
    assert.is(refused.status, 2, `${refused.stdout}\n${refused.stderr}`);
    const said = JSON.parse(succeed(run(empty, process.execPath, ['use.mjs'])));
    assert.equal(said, {
      classes: ['conflict'],
      pages: 1,
      isPdf: true,
      code: 'topic-not-found',
      templates: 3,
    });
  });
});
