import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Asked in this order; the first that accepts a file reads it. */
export const READERS: readonly Reader[] = [markdown, plainText];
