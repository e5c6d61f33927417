// The README is taken at its word: what it says to run is run as it stands there, in a copy of the project, and every
// name it lists is one that the code has. Marks behind a fence's language: `run` (with `exit=<code>`
// and `needs=<command>`), `file=<path>`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { parseManifest } from '../src/1-read/manifest.ts';
import { READERS } from '../src/1-read/readers/index.ts';
import { CHECKS } from '../src/4-compare/checks/index.ts';
import { severityOf } from '../src/4-compare/severity.ts';
import { HELPERS } from '../src/5-compose/helpers/index.ts';
import { ELEMENTS } from '../src/5-compose/parse-markup/elements.ts';
import { PROPERTIES, SIZE_PROPERTIES } from '../src/5-compose/parse-markup/properties.ts';
import { briefingView } from '../src/5-compose/view/briefing-view.ts';
import { digestView } from '../src/5-compose/view/digest.ts';
import { TOLERANCE_RULE } from '../src/lib/interval.ts';
import { listTemplates } from '../src/lib/load-template.ts';
import { VAGUE_WORDS } from '../src/lib/vague-words.ts';
import { methodOf } from '../src/method.ts';
import { copyOfProject } from './support/project-copy.ts';
import { suite } from './support/suite.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const ARCHITECTURE = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const TEST_COMMAND = 'npm ci && npm test';
/** The commands of the program, and the first heading of their tables of options. */
const COMMANDS = [
  { command: 'report', heading: 'Option' },
  { command: 'batch', heading: 'Option of `batch`' },
  { command: 'worker', heading: 'Option of `worker`' },
  { command: 'diff', heading: 'Option of `diff`' },
  { command: 'extract', heading: 'Option of `extract`' },
  { command: 'init', heading: 'Option of `init`' },
  { command: 'templates', heading: 'Option of `templates`' },
];

type Fence = { readonly language: string; readonly marks: readonly string[]; readonly body: string };

const FENCES: readonly Fence[] = [...README.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1],
  marks: match[2].trim().split(/\s+/),
  body: match[3],
}));
const RUN = FENCES.filter((fence) => fence.marks.includes('run'));

const markOf = (fence: Fence, name: string): string | undefined =>
  fence.marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);

/** What stands in backticks in a text. */
const codesIn = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]);

/** The rows of the table whose first heading is `heading`. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const start = README.search(new RegExp(`^\\| ${heading} +\\|`, 'm'));
  assert.ok(start >= 0, `The README has no table of "${heading}".`);
  const table = README.slice(start).split(/\n\n/)[0];
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** From a phrase to the end of its paragraph or list item. */
function passageFrom(phrase: string): string {
  const start = README.indexOf(phrase);
  assert.ok(start >= 0, `The README does not hold "${phrase}".`);
  return README.slice(start).split(/\n(?:\n|- )/)[0];
}

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

/** The project, with the files that the README writes. */
function copyWithFiles(): string {
  const copy = copyOfProject();
  for (const fence of FENCES) {
    const file = markOf(fence, 'file');
    if (file === undefined) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), fence.body);
  }
  return copy;
}

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function shell(command: string, cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', command], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

type Option = { readonly choices: readonly string[]; readonly fallback: string; readonly text: string };

/** What `--help` says of each option, however its lines are broken. */
function optionsOf(help: string): ReadonlyMap<string, Option> {
  const flat = help.slice(help.indexOf('Options:')).replace(/\s+/g, ' ').replace('-h, ', '');
  const entries = flat.split(/ (?=--[a-z-]+ [A-Z])/).slice(1);
  return new Map(
    entries.map((entry) => {
      const [, name, text] = /(--[a-z-]+) (.*?) \[/.exec(entry) ?? ['', '', ''];
      const choices = [...(/\[choices: ([^\]]*)\]/.exec(entry)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
        (match) => match[1],
      );
      const fallback = /\[default: "?([^\]"]*)"?\]/.exec(entry)?.[1] ?? '';
      return [name, { choices, fallback, text }];
    }),
  );
}

suite('README', (test, skip) => {
  const copy = copyWithFiles();
  const helpOptions = (command: string): ReadonlyMap<string, Option> => {
    const options = new Map(optionsOf(shell(`node dist/cli.js ${command} --help`, copy).stdout));
    for (const name of ['--help', '--version']) assert.ok(options.delete(name), `${name} is not in --help.`);
    return options;
  };

  test('holds commands to run', () => {
    assert.ok(RUN.length >= 5, `Only ${RUN.length} blocks are marked to be run.`);
    assert.ok(FENCES.some(({ body }) => body.trim() === TEST_COMMAND));
  });

  for (const fence of RUN) {
    const name = `runs: ${fence.body.trim().split('\n')[0]}`;
    const tool = markOf(fence, 'needs');
    if (tool !== undefined && spawnSync(tool, ['--version']).status !== 0) skip(name, `no ${tool}`);
    else
      test(name, () => {
        // What is installed is shared with the copy.
        const ended = shell(fence.body.replace('npm ci && ', ''), copy);
        assert.is(String(ended.code), markOf(fence, 'exit') ?? '0', `${ended.stdout}\n${ended.stderr}`);
        const written = ended.stdout.match(/\boutput\/[\w./-]+/g) ?? [];
        for (const file of written) assert.ok(statSync(join(copy, file)).size > 100, `${file} is empty.`);
      });
  }

  test('names files that are there', () => {
    for (const path of [...codesIn(README), ...codesIn(ARCHITECTURE)]) {
      if (!/^(?:\.ci|assets|examples|output|scripts|src|templates|test)\/[\w./-]+$/.test(path)) continue;
      assert.ok(existsSync(join(copy, path)) || existsSync(join(ROOT, path)), `There is no ${path}.`);
    }
    for (const [, target] of `${README}${ARCHITECTURE}`.matchAll(/\]\(([^)#:]+)\)/g)) {
      assert.ok(existsSync(join(ROOT, target)), `There is no ${target}.`);
    }
    for (const name of ['briefing.pdf', 'briefing.html', 'analysis.json', 'claims.csv']) {
      assert.ok(codesIn(passageFrom(`- \`${name}\``)).includes(name));
      assert.ok(existsSync(join(copy, 'output/harbour-fire', name)), `${name} was not written.`);
    }
  });

  for (const { command, heading } of COMMANDS) {
    test(`lists the options of ${command} as --help does`, () => {
      const rows = tableOf(heading).map(([option, value, fallback, text]) => {
        const choices = /^`/.test(value) ? codesIn(value) : [];
        return [codesIn(option)[0], { choices, fallback: codesIn(fallback)[0] ?? '', text }] as const;
      });
      assert.equal(Object.fromEntries(rows), Object.fromEntries(helpOptions(command)));
    });

    test(`runs every option of ${command}`, () => {
      const lines = RUN.flatMap(({ body }) => body.split('\n')).filter((line) => line.includes(` ${command} `));
      for (const name of helpOptions(command).keys())
        assert.ok(
          lines.some((line) => line.split(' ').includes(name)),
          `No block to run has ${name}.`,
        );
    });
  }

  test('tells of every command', () => {
    const { stdout } = shell('node dist/cli.js --help', copy);
    const commands = [...stdout.matchAll(/^ {2}parallax (\w+)/gm)].map((match) => match[1]);
    assert.equal(sorted([...COMMANDS.map(({ command }) => command), 'completion']), sorted(commands));
  });

  test('lists what a program can import', async () => {
    const library = await import('../src/index.ts');
    const named = tableOf('Function').flatMap(([names]) => codesIn(names).map((code) => code.replace(/\(.*/, '')));
    for (const name of named) assert.type(Object.entries(library).find(([key]) => key === name)?.[1], 'function', name);
    const functions = Object.entries(library).filter(
      ([, value]) => typeof value === 'function' && !/^class\b/.test(`${value}`),
    );
    assert.equal(sorted(named), sorted(functions.map(([name]) => name)));
  });

  test('lists the classes with their weights', () => {
    const known = new Map<string, number[]>();
    // Two checks of one class may weigh the same: one for figures, one for dates.
    for (const { meta } of CHECKS) known.set(meta.id, [...new Set([...(known.get(meta.id) ?? []), meta.weight])]);
    const rows = tableOf('Class').map(
      ([id, weights]) => [codesIn(id)[0], (weights.match(/[\d.]+/g) ?? []).map(Number)] as const,
    );
    const ascending = (entries: Iterable<readonly [string, readonly number[]]>) =>
      Object.fromEntries([...entries].map(([id, weights]) => [id, [...weights].sort((a, b) => a - b)]));
    assert.equal(ascending(rows), ascending(known));
  });

  test('lists the classes in the order in which they are tried', () => {
    const first = [...new Set(CHECKS.map(({ meta }) => meta.id))];
    assert.equal(
      tableOf('Class').map(([id]) => codesIn(id)[0]),
      first,
    );
  });

  test('says where a severity begins', () => {
    const [, high, medium] = /High from ([\d.]+), medium from ([\d.]+)\./.exec(README) ?? [];
    assert.equal([Number(high), Number(high) - 0.01].map(severityOf), ['high', 'medium']);
    assert.equal([Number(medium), Number(medium) - 0.01].map(severityOf), ['medium', 'low']);
  });

  test('says how far "about", "nearly" and vague words reach', () => {
    const passage = passageFrom('**Intervals.**');
    assert.ok(
      TOLERANCE_RULE.includes('at least 2 % and at most 10 %') && passage.includes('at least 2 % and at most 10 %'),
    );
    assert.ok(TOLERANCE_RULE.includes('15 % below') && passage.includes('15 % below'));
    const stated = [...passage.matchAll(/"([a-z ]+)" is ([\d,]+) to ([\d,]+)/g)];
    assert.is(stated.length, 2);
    for (const [, words, low, high] of stated) {
      const bounds = VAGUE_WORDS.find((word) => word.words.join(' ') === words);
      assert.equal([bounds?.low, bounds?.high], [Number(low), Number(high)], words);
    }
  });

  test('lists the rules of an estimate', () => {
    assert.equal(
      tableOf('Rule').map(([rule]) => codesIn(rule)[0]),
      helpOptions('report').get('--estimate')?.choices,
    );
  });

  test('lists the formats that are read', () => {
    const list = README.slice(README.indexOf('\nRead are\n'), README.indexOf('\nas UTF-8,'));
    const extensions = codesIn(list).filter((code) => /^\.\w+$/.test(code));
    assert.equal(sorted(extensions), sorted(READERS.flatMap((reader) => reader.extensions)));
  });

  test('shows a manifest without mistakes', () => {
    const example = FENCES.find((fence) => fence.language === 'yaml');
    const manifest = parseManifest(example?.body ?? '', 'topic.yaml');
    assert.is(manifest.entries?.length, 2);
    assert.equal(manifest.notices, []);
  });

  test('lists the parts of analysis.json and the columns of claims.csv', () => {
    const folder = join(copy, 'output/harbour-fire');
    const analysis = JSON.parse(readFileSync(join(folder, 'analysis.json'), 'utf8'));
    const parts = /Its parts are ([^;]+);/.exec(README)?.[1] ?? '';
    assert.equal(codesIn(parts), Object.keys(analysis));
    assert.ok(README.includes(`\`${analysis.format}\``));
    const columns = /one row a claim, with ([^.]+)\./.exec(README)?.[1] ?? '';
    assert.is(codesIn(columns).join(','), readFileSync(join(folder, 'claims.csv'), 'utf8').split('\n')[0]);
  });

  test('lists the templates that come with the program', () => {
    assert.equal(
      sorted(tableOf('Template').map(([name]) => codesIn(name)[0])),
      sorted(listTemplates().map(({ name }) => name)),
    );
  });

  test('lists what a template sees', () => {
    const analysis = JSON.parse(readFileSync(join(copy, 'output/harbour-fire/analysis.json'), 'utf8'));
    const { view } = briefingView(analysis, methodOf([analysis]));
    const named = (heading: string) => sorted(tableOf(heading).map(([name]) => codesIn(name)[0]));
    assert.equal(named('Field'), sorted([...Object.keys(view), 'analysis']));
    const { view: digest } = digestView([{ analysis, href: null }], methodOf([analysis]));
    assert.equal(named('Field of a digest'), sorted(Object.keys(digest)));
    const ofFinding = new Set(codesIn(passageFrom('A finding has')));
    for (const name of Object.keys(view.glance[0])) assert.ok(ofFinding.has(name), name);
  });

  test('lists the helpers', () => {
    const used = tableOf('Helper').map(([code]) => /^`\{\{(?:#if \()?([a-z-]+)/.exec(code)?.[1] ?? code);
    assert.equal(sorted(used), sorted(Object.keys(HELPERS)));
  });

  test('lists the elements and properties of the painter', () => {
    const known = Object.keys(ELEMENTS).filter((name) => name !== 'body' && !name.startsWith('parallax-'));
    assert.equal(sorted(codesIn(passageFrom('**HTML.**'))), sorted(known));
    for (const name of Object.keys(ELEMENTS).filter((name) => name.startsWith('parallax-')))
      assert.ok(README.includes(`<${name}>`) || README.includes(`<${name} `), name);
    const properties = codesIn(passageFrom('**CSS.**').split('Properties: ')[1] ?? '');
    assert.equal(sorted(properties), sorted([...Object.keys(PROPERTIES), ...Object.keys(SIZE_PROPERTIES)]));
  });

  test('is what CI runs', () => {
    const script = readFileSync(join(ROOT, '.ci/run'), 'utf8');
    assert.ok(script.includes(`\n${TEST_COMMAND}`), 'Not the test command of the README.');
    assert.ok(script.includes('npm run check'));
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const [, name] of `${README}${ARCHITECTURE}`.matchAll(/`npm run ([\w:-]+)/g)) assert.ok(name in scripts, name);
  });
});

suite('ARCHITECTURE', (test) => {
  test('names the function of each stage', () => {
    const stages = [...ARCHITECTURE.matchAll(/^\| `src\/(\d-[a-z]+)` +\| `(\w+)`/gm)];
    assert.is(stages.length, 7);
    for (const [, folder, name] of stages) {
      const files = readdirSync(join(ROOT, 'src', folder), { encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
      const sources = files.map((file) => readFileSync(join(ROOT, 'src', folder, file), 'utf8'));
      assert.ok(
        sources.some((source) => new RegExp(`^export (?:async )?function ${name}\\b`, 'm').test(source)),
        name,
      );
      assert.ok(readFileSync(join(ROOT, 'src/pipeline.ts'), 'utf8').includes(`${name}(`), name);
    }
  });
});
