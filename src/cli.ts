#!/usr/bin/env node
// The command line: the only file that reads argv, prints, or sets the exit code.
// A command is loaded when it is named: a wrong option is told before charts and fonts are read.
// Exit codes: 0 written, 1 --fail-on reached, 2 the user can fix it, 3 some topics of a batch failed, 70 our bug, 130 stopped.
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { DEFAULT_LIMITS, type Limits } from './1-read/limits.ts';
import { parseShard } from './batch/shard.ts';
import type { BatchOptions, BatchWatch } from './commands/batch.ts';
import { EXTRACT_FORMATS, FORMATS, KINDS, PAPERS, RULES, SEVERITIES, STANDARD_INPUT } from './commands/choices.ts';
import type { ExtractOptions } from './commands/extract.ts';
import type { InitOptions } from './commands/init.ts';
import type { ReportOptions, ReportResult } from './commands/report.ts';
import { ParallaxError, userError } from './errors.ts';
import { STAGES } from './stages.ts';
import { VERSION } from './version.ts';

const MAX_MB = {
  type: 'number',
  default: DEFAULT_LIMITS.maxMb,
  describe: 'Largest file that is read, in MB; of JSON Lines and web archives, largest record',
} as const;
const MAX_ARTICLES = {
  type: 'number',
  default: DEFAULT_LIMITS.maxArticles,
  describe: 'Most articles of a topic',
} as const;
const FOLLOW_LINKS = {
  type: 'boolean',
  default: false,
  describe: 'Read links that lead out of the folder',
} as const;
const MAX_SECONDS = {
  type: 'number',
  default: DEFAULT_LIMITS.maxSeconds,
  describe: 'Longest time that is spent on reading a file',
} as const;

/** What decides how much is read. */
const READING = {
  'max-mb': MAX_MB,
  'max-articles': MAX_ARTICLES,
  'max-seconds': MAX_SECONDS,
  'follow-links': FOLLOW_LINKS,
} as const;

/** What decides how a briefing looks, and when the exit code says that something differs. */
const PRINTING = {
  template: { type: 'string', default: 'briefing', describe: 'A template by name, or a folder by path' },
  format: { type: 'string', default: FORMATS.join(','), describe: 'Which files to write' },
  out: { type: 'string', default: 'output', describe: 'Folder for the results' },
  paper: { choices: PAPERS, describe: "Paper size; default: the template's" },
  font: { type: 'string', describe: 'Font file for characters that the program has none for' },
  'as-of': { type: 'string', describe: 'The day the briefing speaks of, as in 2025-10-16' },
  estimate: { choices: RULES, default: RULES[0], describe: 'Rule for the best figure' },
  'fail-on': { choices: SEVERITIES, describe: 'Exit with 1 if a discrepancy is this severe' },
} as const;

function commandLine(args: readonly string[]) {
  return (
    yargs(args.map((word) => (word === '-' ? STANDARD_INPUT : word)))
      .scriptName('parallax')
      .usage('$0 <command>\n\nReads what several sources wrote about one topic and prints where they differ.')
      .command(
        'report <topic..>',
        'Print a briefing about each topic folder',
        (command) =>
          command
            .positional('topic', { type: 'string', array: true, demandOption: true, describe: 'A folder of articles' })
            .options(PRINTING)
            .option('save-stages', { type: 'string', describe: 'Folder for what each stage returned, as JSON' })
            .option('since', { type: 'string', describe: 'An older analysis.json of the topic, to tell what changed' })
            .option('from', {
              choices: STAGES,
              describe: 'Start at this stage; the ones before come from --save-stages',
            })
            .options(READING)
            .option('quiet', { type: 'boolean', default: false, describe: 'Say nothing unless something fails' })
            .option('json', { type: 'boolean', default: false, describe: 'Print the result as JSON' }),
        (argv) => runReports(argv.topic, optionsOf(argv), { isQuiet: argv.quiet, isJson: argv.json }),
      )
      .command(
        'batch [folder..]',
        'Print a briefing about every topic below the folders, and a summary of all',
        (command) =>
          command
            .positional('folder', {
              type: 'string',
              array: true,
              default: [],
              describe: 'Folders with folders of articles in them; "merge" and the folders of shards joins them',
            })
            .option('topics', { type: 'string', describe: 'A text file with the path of a topic folder in each line' })
            .option('jobs', { type: 'number', describe: 'Topics at a time; default: one for each processor' })
            .option('resume', {
              type: 'boolean',
              default: false,
              describe: 'Leave topics as they are that have not changed',
            })
            .option('shard', { type: 'string', describe: 'Do only this part of the topics, as in 2/8' })
            .option('log', { type: 'string', describe: 'File for what was done, one JSON object a topic' })
            .options(PRINTING)
            .options(READING)
            .option('quiet', { type: 'boolean', default: false, describe: 'Say nothing unless something fails' })
            .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' }),
        (argv) => runBatch(argv.folder, batchOptionsOf(argv), { isQuiet: argv.quiet, isJson: argv.json }),
      )
      .command(
        'diff <old> <new>',
        'Print what changed between two analysis.json of one topic',
        (command) =>
          command
            .positional('old', {
              type: 'string',
              demandOption: true,
              describe: 'The older analysis.json, or its folder',
            })
            .positional('new', {
              type: 'string',
              demandOption: true,
              describe: 'The newer analysis.json, or its folder',
            })
            .option('json', { type: 'boolean', default: false, describe: 'Print the changes as JSON' }),
        (argv) => runDiff(argv.old, argv.new, argv.json),
      )
      .command(
        'extract [file..]',
        'Print the claims of files, one a line; "-" reads standard input',
        (command) =>
          command
            .positional('file', {
              type: 'string',
              array: true,
              default: [],
              describe: 'Articles, or - for standard input',
            })
            .option('text', { type: 'string', describe: 'A sentence to read instead of files, for trying out' })
            .option('kind', { type: 'string', default: KINDS.join(','), describe: 'Which kinds of claims' })
            .option('format', { choices: EXTRACT_FORMATS, default: EXTRACT_FORMATS[0], describe: 'How to print them' })
            .option('max-mb', MAX_MB)
            .option('max-seconds', MAX_SECONDS),
        (argv) => runExtract(argv.file, argv.text, argv.kind, argv.format, limitsOf(argv)),
      )
      .command(
        'init <folder>',
        'Write a topic.yaml from what the files of a folder say of themselves',
        (command) =>
          command
            .positional('folder', { type: 'string', demandOption: true, describe: 'A folder of articles' })
            .option('force', { type: 'boolean', default: false, describe: 'Write over a topic.yaml that is there' })
            .options(READING),
        (argv) => runInit(argv.folder, { ...argv, limits: limitsOf(argv) }),
      )
      .command(
        'templates [action] [folder]',
        'List the templates; "templates new <folder>" copies one to start from',
        (command) =>
          command
            .positional('action', { choices: ['new'] as const, describe: 'Copy a template' })
            .positional('folder', { type: 'string', describe: 'Where to; must not be there yet' })
            .option('template', { type: 'string', default: 'briefing', describe: 'The template to copy' }),
        (argv) => runTemplates(argv.action, argv.folder, argv.template),
      )
      .completion('completion', 'Print a script that completes commands and options in bash or zsh')
      .demandCommand(1, 'Name a command.')
      .strict()
      .check((argv) => {
        const twice = Object.keys(argv).find(
          (name) => !/^(?:_|topic|file|folder)$/.test(name) && Array.isArray(argv[name]),
        );
        if (twice !== undefined) throw new UsageError(`Give --${twice} only once.`);
        return true;
      })
      .version(VERSION)
      // English whatever the machine's language: the rest of what is said is.
      .detectLocale(false)
      .help()
      .alias('help', 'h')
      .wrap(100)
      .exitProcess(false)
      .fail((message, error) => {
        throw error ?? new UsageError(message);
      })
  );
}

function limitsOf(argv: Partial<Limits>): Limits {
  const limits: { -readonly [K in keyof Limits]: number } = { ...DEFAULT_LIMITS };
  for (const [option, key] of [
    ['--max-mb', 'maxMb'],
    ['--max-articles', 'maxArticles'],
    ['--max-seconds', 'maxSeconds'],
  ] as const) {
    const value = argv[key] ?? DEFAULT_LIMITS[key];
    if (!(value > 0)) throw userError('option-invalid', { option, value: String(value), allowed: 'a number above 0' });
    limits[key] = value;
  }
  return limits;
}

/** Of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** As a shell tells of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** What yargs says of a wrong command line. */
class UsageError extends Error {}

type Arguments = {
  readonly template: string;
  readonly format: string;
  readonly out: string;
  readonly paper?: ReportOptions['paper'];
  readonly font?: string;
  readonly asOf?: string;
  readonly estimate: ReportOptions['estimate'];
  readonly failOn?: ReportOptions['failOn'];
  readonly saveStages?: string;
  readonly from?: ReportOptions['from'];
  readonly since?: string;
  readonly followLinks: boolean;
} & Partial<Limits>;

function optionsOf(argv: Arguments): ReportOptions {
  const formats = argv.format.split(',').map((name) => {
    const format = FORMATS.find((known) => known === name.trim());
    if (format === undefined)
      throw userError('option-invalid', { option: '--format', value: name, allowed: FORMATS.join(', ') });
    return format;
  });
  if (argv.from !== undefined && argv.saveStages === undefined) {
    throw userError('option-invalid', {
      option: '--from',
      value: argv.from,
      allowed: 'it together with --save-stages',
    });
  }
  return { ...argv, formats, limits: limitsOf(argv) };
}

type BatchArguments = Arguments &
  Pick<BatchOptions, 'jobs' | 'topics' | 'resume' | 'log'> & { readonly shard?: string };

function batchOptionsOf(argv: BatchArguments): BatchOptions {
  const { jobs } = argv;
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0))
    throw userError('option-invalid', { option: '--jobs', value: String(jobs), allowed: 'a whole number above 0' });
  const shard = argv.shard === undefined ? undefined : parseShard(argv.shard);
  if (shard === null)
    throw userError('option-invalid', { option: '--shard', value: argv.shard ?? '', allowed: '1/8 to 8/8 for eight' });
  return { ...argv, ...optionsOf(argv), shard };
}

async function runBatch(
  folders: readonly string[],
  options: BatchOptions,
  speech: { isQuiet: boolean; isJson: boolean },
) {
  const isMerge = folders[0] === 'merge';
  if (isMerge ? folders.length < 2 : folders.length === 0 && options.topics === undefined)
    throw new UsageError(isMerge ? 'Name the folders to merge.' : 'Name a folder or --topics.');
  const { batch, mergeBatches } = await import('./commands/batch.ts');
  const result = isMerge
    ? await mergeBatches(folders.slice(1), options)
    : await batch(folders, options, await watchBatch(speech));
  if (speech.isJson) process.stdout.write(result.json);
  else if (!speech.isQuiet) process.stdout.write(result.files.map((file) => `${file}\n`).join(''));
  if (result.isFailing) process.exitCode = 1;
  if (result.failed > 0) process.exitCode = 3;
  if (result.left === 0) return;
  const done = `${result.rows.length} of ${result.rows.length + result.left} topics are done`;
  process.stderr.write(`stopped: ${done}. The same command with --resume does the rest.\n`);
  process.exitCode = INTERRUPTED;
}

/**
 * On a terminal a bar, else a line a topic in the order of the topics; failures on standard error. Ctrl-C lets the topics
 * under way end; a second one does what it does elsewhere.
 */
async function watchBatch({ isQuiet, isJson }: { isQuiet: boolean; isJson: boolean }): Promise<BatchWatch> {
  const { failureLine, progressBar, topicLine } = await import('./batch/progress.ts');
  const hasBar = process.stderr.isTTY && !isQuiet;
  const hasLines = !isQuiet && !isJson && !(hasBar && process.stdout.isTTY);
  const started = performance.now();
  let [isStopping, topics, done, failed] = [false, 0, 0, 0];
  const clear = () => hasBar && process.stderr.write('\r\u001b[K');
  const draw = () => {
    const seconds = (performance.now() - started) / 1000;
    if (hasBar && done < topics)
      process.stderr.write(
        `\r${progressBar({ topics, done, failed, seconds }, process.stderr.columns || USUAL_COLUMNS)}\u001b[K`,
      );
  };
  process.once('SIGINT', () => {
    isStopping = true;
    clear();
    process.stderr.write('Finishing the topics under way; Ctrl-C again stops at once.\n');
    draw();
  });
  return {
    isStopping: () => isStopping,
    onStart: (count) => {
      topics = count;
      draw();
    },
    onDone: ({ row }) => {
      done += 1;
      failed += row.error === null ? 0 : 1;
      clear();
      draw();
    },
    onOutcome: ({ row }) => {
      clear();
      if (row.error !== null) process.stderr.write(`${failureLine(row)}\n`);
      else if (hasLines) process.stdout.write(`${topicLine(row)}\n`);
      draw();
    },
  };
}

async function runDiff(older: string, newer: string, isJson: boolean) {
  const { diff } = await import('./commands/diff.ts');
  const { diff: changes, text } = await diff(older, newer);
  process.stdout.write(isJson ? `${JSON.stringify(changes, null, 2)}\n` : text);
}

async function runExtract(
  files: readonly string[],
  text: string | undefined,
  kind: string,
  format: ExtractOptions['format'],
  limits: Limits,
) {
  if (files.length === 0 && text === undefined) throw new UsageError('Name a file, "-" or --text.');
  const kinds = kind.split(',').map((name) => {
    const known = KINDS.find((one) => one === name.trim());
    if (known === undefined)
      throw userError('option-invalid', { option: '--kind', value: name, allowed: KINDS.join(', ') });
    return known;
  });
  const { extract } = await import('./commands/extract.ts');
  for await (const output of extract(files, { kinds, format, text, limits, input: process.stdin })) {
    if ('notice' in output) process.stderr.write(`note: ${output.notice.message}\n`);
    else if (!process.stdout.write(`${output.line}\n`)) await once(process.stdout, 'drain');
  }
}

async function runInit(folder: string, options: InitOptions) {
  const { init } = await import('./commands/init.ts');
  const { file, articles, missing, notices } = await init(folder, options);
  process.stdout.write([`${file}: ${articles} articles`, ...missing.map((one) => `  ${one}`), ''].join('\n'));
  for (const { message } of notices) process.stderr.write(`note: ${message}\n`);
}

async function runTemplates(action: 'new' | undefined, folder: string | undefined, template: string) {
  if (action !== undefined && folder === undefined) throw new UsageError('Name the folder of the new template.');
  const { newTemplate, templateLines } = await import('./commands/templates.ts');
  const lines = folder === undefined ? templateLines() : newTemplate(folder, template);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

async function runReports(
  topics: readonly string[],
  options: ReportOptions,
  speech: { isQuiet: boolean; isJson: boolean },
) {
  if (options.since !== undefined && topics.length > 1) throw new UsageError('Give --since with one topic.');
  const { loadTools, report } = await import('./commands/report.ts');
  const tools = loadTools(options);
  const results: ReportResult[] = [];
  const taken = new Set<string>();
  for (const topic of topics) {
    const result = await report(topic, options, tools, taken);
    results.push(result);
    if (!speech.isQuiet && !speech.isJson) process.stdout.write(summaryOf(result));
    if (!speech.isQuiet) for (const notice of result.notices) process.stderr.write(`note: ${notice.message}\n`);
  }
  if (speech.isJson) process.stdout.write(`${JSON.stringify(topics.length === 1 ? results[0] : results, null, 2)}\n`);
  if (results.some((result) => result.isFailing)) process.exitCode = 1;
}

function summaryOf(result: ReportResult): string {
  const { high, medium, low } = result.discrepancies;
  const count = high + medium + low;
  return [
    `${result.title}`,
    `  ${result.articles} articles from ${result.origins} independent origins, ${result.claims} claims`,
    `  ${count} ${count === 1 ? 'discrepancy' : 'discrepancies'}: ${high} high, ${medium} medium, ${low} low`,
    ...result.files.map((file) => `  ${file}`),
    '',
  ].join('\n');
}

function explain(error: unknown): void {
  if (error instanceof ParallaxError || error instanceof UsageError) {
    const hint = error instanceof UsageError ? '\nRun "parallax --help" to see the commands and options.' : '';
    process.stderr.write(`parallax: ${error.message}${hint}\n`);
    process.exitCode = 2;
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`parallax: this is a bug in Parallax, please report it.\n${detail}\n`);
  process.exitCode = 70;
}

// A reader that went away ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') explain(error);
});

/**
 * How much code runs before V8 compiles it anew; its own figure is 66 kB. Most runs are over in a second or two, a quarter
 * of which went into optimising what was then hardly run again. Higher costs batches of many topics their speed. Later
 * versions of Node have a compiler between the two and need no help.
 */
const INTERRUPT_BUDGET = 400_000;
if (process.versions.node.startsWith('20.') && process.argv[2] !== 'batch')
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);

try {
  await commandLine(hideBin(process.argv)).parseAsync();
} catch (error) {
  explain(error);
}
