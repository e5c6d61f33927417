import type { Notice } from '../model.ts';
import { notice } from './notices.ts';

/** What keeps a file, or the rest of it, from being read. It ends the reading of this file and becomes its notice. */
export class FileProblem extends Error {
  readonly notice: Notice;
  constructor(notice: Notice, cause?: unknown) {
    super(notice.message, { cause });
    this.notice = notice;
  }
}

/** What an error says, in a few words: libraries write whole paragraphs. */
export function problemOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause).slice(0, LONGEST_PROBLEM);
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return (
    cause.message
      .split('\n')[0]
      .slice(0, LONGEST_PROBLEM)
      .trim()
      .replace(/[.\s]+$/, '') || cause.name
  );
}

const LONGEST_PROBLEM = 100;

/** What a reader threw, as a notice. `format` as the user knows it: "a PDF". */
export function noticeOf(cause: unknown, file: string, format: string): Notice {
  return cause instanceof FileProblem
    ? cause.notice
    : notice('file-damaged', { file, format, problem: problemOf(cause) });
}
