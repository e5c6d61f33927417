// What is sent to the thread and what comes back.
import type { Notice } from '../../model.ts';
import type { Found, ReadSettings } from '../readers/reader.ts';

export type Job = {
  readonly reader: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly settings: ReadSettings;
};

/** `problem` where the file could not be read to its end. */
export type Answer = { readonly found: readonly Found[]; readonly problem: Notice | null };
