// What a reader of statements returns: where one stands, and what it tells.
import type { Span, Statement } from '../../model.ts';
import type { Reading } from '../reading.ts';

export type StatementDraft = { readonly span: Span; readonly statement: Statement };

/** Reads the statements of one form in one sentence of an article. */
export type StatementReader = (reading: Reading, at: number) => readonly StatementDraft[];
