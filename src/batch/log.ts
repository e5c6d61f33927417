// --log: what a run did, one JSON object a topic.
import { closeSync, openSync, writeSync } from 'node:fs';
import { userError } from '../errors.ts';
import type { TopicOutcome } from './types.ts';

export type Log = { readonly add: (outcome: TopicOutcome) => void; readonly close: () => void };

/** Each line is written at once: what a run that is killed has done can be seen. Throws `log-not-writable`. */
export function openLog(path: string | undefined): Log {
  if (path === undefined) return { add: () => {}, close: () => {} };
  const fail = (cause: unknown) => {
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return userError('log-not-writable', { path, problem }, cause);
  };
  try {
    const file = openSync(path, 'w');
    return { add: (outcome) => writeSync(file, `${JSON.stringify(entryOf(outcome))}\n`), close: () => closeSync(file) };
  } catch (cause) {
    throw fail(cause);
  }
}

/** What is told of a topic to programs. */
export function entryOf({ row, status, milliseconds, bytes, notices, stack }: TopicOutcome) {
  const { topic, folder, articles, origins, claims, discrepancies, error } = row;
  const counts = { articles, origins, claims, ...discrepancies };
  return { topic, folder, status, milliseconds, counts, bytes, notices, error, ...(stack ? { stack } : {}) };
}
