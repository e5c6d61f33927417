import { userError } from '../errors.ts';

/** A command line that is put together wrongly; `--help` tells how it should be. */
export class UsageError extends Error {}

/** What yargs says of a wrong command line, with the words that were typed: it tells options from commands nowhere. */
export function wrongUsage(message: string, words: readonly string[]): Error {
  const [command = ''] = words;
  const choice = /Argument: (.*), Given: "?(.*?)"?, Choices: (.*)/.exec(message);
  if (choice !== null) {
    const [, name = '', value = '', allowed = ''] = choice;
    return userError('option-invalid', { option: asTyped(name, words), value, allowed: allowed.replaceAll('"', '') });
  }
  const few = /^Not enough non-option arguments: got (\d+), need at least (\d+)/.exec(message);
  if (few !== null) return new UsageError(`"${command}" needs ${few[2] === '1' ? 'a path' : `${few[2]} paths`}.`);
  const missing = /^Missing required argument: (\S+)/.exec(message)?.[1];
  if (missing !== undefined) return new UsageError(`"${command}" needs --${missing}.`);
  const bare = /^Not enough arguments following: (\S+)/.exec(message)?.[1];
  if (bare !== undefined) return new UsageError(`${asTyped(bare, words)} needs a value.`);
  const unknown = /^Unknown arguments?: ([^\s,]+)/.exec(message)?.[1];
  if (unknown === undefined) return new UsageError(message);
  const typed = asTyped(unknown, words);
  const kind = typed.startsWith('-') ? 'option' : unknown === command ? 'command' : 'place for';
  return new UsageError(`There is no ${kind} "${typed}".`);
}

const asTyped = (name: string, words: readonly string[]): string =>
  words.map((word) => word.replace(/=.*$/, '')).find((word) => word.replace(/^-+/, '') === name) ?? name;
