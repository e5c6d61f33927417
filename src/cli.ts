#!/usr/bin/env node
// The command line: with cli/, the only place that reads argv, prints, or sets the exit code.
// A command is loaded when it is named: a wrong option is told before charts and fonts are read.
// Exit codes: 0 written, 1 --fail-on reached, 2 the user can fix it, 3 some topics of a batch failed, 70 our bug, 130 stopped.
import { setFlagsFromString } from 'node:v8';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import {
  batchOptionsOf,
  JOBS,
  jobsOf,
  limitsOf,
  MAX_MB,
  MAX_SECONDS,
  optionsOf,
  PRINTING,
  QUEUE,
  QUIET,
  READING,
} from './cli/options.ts';
import { runBatch, runDiff, runExtract, runInit, runReports, runTemplates, runWorker } from './cli/run.ts';
import { UsageError, wrongUsage } from './cli/usage-error.ts';
import { EXTRACT_FORMATS, STANDARD_INPUT, USUAL_KINDS } from './commands/choices.ts';
import { ParallaxError } from './errors.ts';
import { STAGES } from './stages.ts';
import { VERSION } from './version.ts';

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
            .option('quiet', QUIET)
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
            .option('jobs', JOBS)
            .option('queue', QUEUE)
            .option('resume', {
              type: 'boolean',
              default: false,
              describe: 'Leave topics as they are that have not changed',
            })
            .option('shard', { type: 'string', describe: 'Do only this part of the topics, as in 2/8' })
            .option('log', { type: 'string', describe: 'File for what was done, one JSON object a topic' })
            .options(PRINTING)
            .options(READING)
            .option('quiet', QUIET)
            .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' }),
        (argv) => runBatch(argv.folder, batchOptionsOf(argv), { isQuiet: argv.quiet, isJson: argv.json }),
      )
      .command(
        'worker',
        'Do topics that "batch --queue" on this or another machine put into a queue, until Ctrl-C',
        (command) =>
          command
            .option('queue', { ...QUEUE, demandOption: true })
            .option('jobs', JOBS)
            .option('quiet', QUIET)
            .option('json', {
              type: 'boolean',
              default: false,
              describe: 'Print what was done as JSON, one object a topic',
            }),
        (argv) => runWorker({ queue: argv.queue, jobs: jobsOf(argv) }, { isQuiet: argv.quiet, isJson: argv.json }),
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
            .option('kind', {
              type: 'string',
              default: USUAL_KINDS.join(','),
              describe: 'Which kinds of claims; name and statement, too',
            })
            .option('format', { choices: EXTRACT_FORMATS, default: EXTRACT_FORMATS[0], describe: 'How to print them' })
            .option('json', { type: 'boolean', default: false, describe: 'The same as --format jsonl' })
            .option('max-mb', MAX_MB)
            .option('max-seconds', MAX_SECONDS),
        (argv) => runExtract(argv.file, argv.text, argv.kind, argv.json ? 'jsonl' : argv.format, limitsOf(argv)),
      )
      .command(
        'init <folder>',
        'Write a topic.yaml from what the files of a folder say of themselves',
        (command) =>
          command
            .positional('folder', { type: 'string', demandOption: true, describe: 'A folder of articles' })
            .option('force', { type: 'boolean', default: false, describe: 'Write over a topic.yaml that is there' })
            .options(READING)
            .option('json', { type: 'boolean', default: false, describe: 'Print what was found as JSON' }),
        (argv) => runInit(argv.folder, { ...argv, limits: limitsOf(argv) }, argv.json),
      )
      .command(
        'templates [action] [folder]',
        'List the templates; "templates new <folder>" copies one to start from',
        (command) =>
          command
            .positional('action', { choices: ['new'] as const, describe: 'Copy a template' })
            .positional('folder', { type: 'string', describe: 'Where to; must not be there yet' })
            .option('template', { type: 'string', default: 'briefing', describe: 'The template to copy' })
            .option('json', { type: 'boolean', default: false, describe: 'Print the templates as JSON' }),
        (argv) => runTemplates(argv.action, argv.folder, argv.template, argv.json),
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
        const isOfUsage = error === undefined || error === null || error.name === 'YError';
        throw isOfUsage ? wrongUsage(message ?? error.message, args) : error;
      })
  );
}

/** Those with options of their own. */
const COMMANDS = ['report', 'batch', 'worker', 'diff', 'extract', 'init', 'templates'];

function helpFor([command = '']: readonly string[]): string {
  return COMMANDS.includes(command)
    ? `Run "parallax ${command} --help" to see what it takes.`
    : 'Run "parallax --help" to see the commands.';
}

function explain(error: unknown): void {
  if (error instanceof ParallaxError || error instanceof UsageError) {
    const hint = error instanceof UsageError ? `\n${helpFor(hideBin(process.argv))}` : '';
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
 * of which went into optimising what was then hardly run again. In a batch, small functions that are made anew for each
 * topic were optimised for each and dropped with it: half a second of another processor a topic. Higher costs long runs
 * speed. Later versions of Node have a compiler between the two and need no help.
 */
const INTERRUPT_BUDGET = 400_000;
if (process.versions.node.startsWith('20.')) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);

try {
  await commandLine(hideBin(process.argv)).parseAsync();
} catch (error) {
  explain(error);
}
