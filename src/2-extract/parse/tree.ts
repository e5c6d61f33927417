import type { Label, Tag } from './inventories.ts';

/** A word or punctuation mark; start and end are UTF-16 offsets into the text it was cut from, end exclusive. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/** One sentence's dependency tree. Every list runs parallel to `tokens`. */
export type Tree = {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** The index of each token's head. Exactly one token, the root, has -1 (none in an empty sentence). */
  readonly heads: readonly number[];
  /** The relation of each token to its head; `root` for the root alone. */
  readonly labels: readonly Label[];
  /** Lower case throughout. */
  readonly lemmas: readonly string[];
};

export type ParseOptions = {
  /** The tokens are a headline: read it as one whatever its capitals look like. */
  readonly isHeadline?: boolean;
};

export type Parser = {
  /** Parses one sentence; a text of several sentences gives one tree all the same. */
  readonly parse: (tokens: readonly Token[], options?: ParseOptions) => Tree;
  readonly tag: (tokens: readonly Token[], options?: ParseOptions) => readonly Tag[];
};
