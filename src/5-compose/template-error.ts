// What Handlebars throws, as the user's mistake with a line and a hint.
import { type ParallaxError, userError } from '../errors.ts';
import { isRecord } from './helpers/guards.ts';

const HINTS: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  { pattern: /not defined in/, hint: 'Use a field of the data; the README lists them.' },
  { pattern: /doesn't match/, hint: 'Close each block with the name it was opened with.' },
  { pattern: /Expecting/, hint: 'Check the braces and blocks on this line and the one before.' },
];

export function templateError(file: string, error: unknown): ParallaxError {
  const message = error instanceof Error ? error.message : String(error);
  const hint = HINTS.find(({ pattern }) => pattern.test(message))?.hint ?? 'Correct the template.';
  return userError(
    'template-invalid',
    { file, line: lineOf(message, error), problem: problemOf(message), hint },
    error,
  );
}

/** Handlebars writes the line into the message ("… - 3:7", "on line 3:") or onto the error. */
function lineOf(message: string, error: unknown): number {
  const written = /on line (\d+)/.exec(message) ?? / - (\d+):\d+$/.exec(message);
  if (written) return Number(written[1]);
  return isRecord(error) && typeof error.lineNumber === 'number' ? error.lineNumber : 1;
}

/** One line without Handlebars' drawing of the place and without its list of tokens. */
function problemOf(message: string): string {
  const unknownField = /^"(.+?)" not defined in/.exec(message);
  if (unknownField) return `The field "${unknownField[1]}" is unknown here`;
  const parseError = /^Parse error on line \d+:\n(.*)\n/.exec(message);
  if (parseError) return `Cannot read the template near "${(parseError[1] ?? '').trim()}"`;
  return message.replace(/ - \d+:\d+$/, '').replace(/\s*\n[\s\S]*$/, '');
}
