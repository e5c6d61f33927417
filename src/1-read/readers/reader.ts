// What every reader takes and gives. A new format is one file beside this one and one line in index.ts.
import type { Notice, Span } from '../../model.ts';
import type { Decoded } from '../decode.ts';

/** A file as it lies on the disk, decoded once for all readers that want text. */
export type SourceFile = {
  /** Path inside the topic folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly content: Decoded;
};

export type Paragraph = Span & { readonly isHeading: boolean };

/** What a file says of itself. Undefined: it says nothing; title null: it says that it has no headline. */
export type Details = {
  readonly title?: string | null;
  readonly outlet?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly url?: string;
  readonly author?: string;
};

/** One article as its file gives it, before zones, language and manifest. */
export type Draft = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly details: Details;
  readonly notices: readonly Notice[];
};

export type Reader = {
  readonly id: string;
  /** Lower case, with the dot. Files with other extensions are not looked at unless a manifest names them. */
  readonly extensions: readonly string[];
  /** Told by content first, by extension where the content says nothing. */
  readonly accepts: (source: SourceFile) => boolean;
  /** More than one draft for files that hold several articles. */
  readonly read: (source: SourceFile) => Promise<readonly Draft[]>;
};
