import type { Details } from './readers/reader.ts';

/** Without the keys nobody gave, so that spreading it hides nothing. */
export function compactDetails(details: { [K in keyof Details]: Details[K] | undefined }): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
