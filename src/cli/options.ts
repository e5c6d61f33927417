// The options that commands share, and what is made of them.
import { DEFAULT_LIMITS, type Limits } from '../1-read/limits.ts';
import { parseShard } from '../batch/shard.ts';
import type { BatchOptions } from '../commands/batch.ts';
import { FORMATS, PAPERS, RULES, SEVERITIES } from '../commands/choices.ts';
import type { ReportOptions } from '../commands/report.ts';
import { userError } from '../errors.ts';
import { UsageError } from './usage-error.ts';

// Numbers are read by `numberOf`: yargs would hand on "NaN" and not what was typed.
export const MAX_MB = {
  type: 'string',
  default: DEFAULT_LIMITS.maxMb,
  describe: 'Largest file that is read, in MB; of JSON Lines and web archives, largest record',
} as const;
const MAX_ARTICLES = {
  type: 'string',
  default: DEFAULT_LIMITS.maxArticles,
  describe: 'Most articles of a topic',
} as const;
const FOLLOW_LINKS = {
  type: 'boolean',
  default: false,
  describe: 'Read links that lead out of the folder',
} as const;
export const MAX_SECONDS = {
  type: 'string',
  default: DEFAULT_LIMITS.maxSeconds,
  describe: 'Longest time that is spent on reading a file',
} as const;

export const JOBS = {
  type: 'string',
  describe: 'Topics at a time; default: one for each processor',
} as const;
export const QUEUE = {
  type: 'string',
  describe: 'Address of a Redis, as in redis://host:6379: topics go through its queue',
} as const;
export const QUIET = {
  type: 'boolean',
  default: false,
  describe: 'Say nothing unless something fails',
} as const;

/** What decides how much is read. */
export const READING = {
  'max-mb': MAX_MB,
  'max-articles': MAX_ARTICLES,
  'max-seconds': MAX_SECONDS,
  'follow-links': FOLLOW_LINKS,
} as const;

/** What decides how a briefing looks, and when the exit code says that something differs. */
export const PRINTING = {
  template: {
    type: 'string',
    requiresArg: true,
    default: 'briefing',
    describe: 'A template by name, or a folder by path',
  },
  format: { type: 'string', requiresArg: true, default: FORMATS.join(','), describe: 'Which files to write' },
  out: { type: 'string', requiresArg: true, default: 'output', describe: 'Folder for the results' },
  paper: { choices: PAPERS, describe: "Paper size; default: the template's" },
  font: { type: 'string', requiresArg: true, describe: 'Font file for characters that the program has none for' },
  'as-of': { type: 'string', requiresArg: true, describe: 'The day the briefing speaks of, as in 2025-10-16' },
  estimate: { choices: RULES, default: RULES[0], describe: 'Rule for the best figure' },
  'fail-on': { choices: SEVERITIES, describe: 'Exit with 1 if a discrepancy is this severe' },
} as const;

/** As typed; the usual value, which nobody typed, is a number. */
type Typed = string | number;
type TypedLimits = { readonly [K in keyof Limits]?: Typed };

export function limitsOf({ maxMb, maxArticles, maxSeconds }: TypedLimits): Limits {
  return {
    maxMb: numberOf('--max-mb', maxMb ?? DEFAULT_LIMITS.maxMb),
    maxArticles: wholeNumberOf('--max-articles', maxArticles ?? DEFAULT_LIMITS.maxArticles),
    maxSeconds: numberOf('--max-seconds', maxSeconds ?? DEFAULT_LIMITS.maxSeconds),
  };
}

function numberOf(option: string, typed: Typed): number {
  const value = Number(typed);
  if (value > 0) return value;
  throw userError('option-invalid', { option, value: String(typed), allowed: 'a number above 0' });
}

function wholeNumberOf(option: string, typed: Typed): number {
  const value = Number(typed);
  if (Number.isInteger(value) && value > 0) return value;
  throw userError('option-invalid', { option, value: String(typed), allowed: 'a whole number above 0' });
}

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
} & TypedLimits;

export function optionsOf(argv: Arguments): ReportOptions {
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
  Pick<BatchOptions, 'topics' | 'resume' | 'log' | 'queue'> & { readonly jobs?: string; readonly shard?: string };

export function batchOptionsOf(argv: BatchArguments): BatchOptions {
  const jobs = jobsOf(argv);
  if (jobs !== undefined && argv.queue !== undefined)
    throw new UsageError('With --queue the topics are done by workers: give --jobs to them.');
  const shard = argv.shard === undefined ? undefined : parseShard(argv.shard);
  if (shard === null)
    throw userError('option-invalid', { option: '--shard', value: argv.shard ?? '', allowed: '1/8 to 8/8 for eight' });
  return { ...argv, ...optionsOf(argv), jobs, shard };
}

export const jobsOf = ({ jobs }: { readonly jobs?: string }): number | undefined =>
  jobs === undefined ? undefined : wholeNumberOf('--jobs', jobs);
