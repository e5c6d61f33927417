// What every reader takes and gives. A new format is one file beside this one and one line in index.ts.
import type { Notice, Span } from '../../model.ts';
import type { Limits } from '../limits.ts';

/** A file as it comes in. */
export type SourceFile = {
  /** Path inside the topic folder, or inside the archive. */
  readonly file: string;
  /** Its first bytes: enough to tell the format. */
  readonly beginning: Uint8Array;
  /** All of it. Throws `FileProblem` where that is more than the limit. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Piece by piece, for formats that hold many articles. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
};

/** What tells a format: name and first bytes, the latter as text where they are text and byte for byte where not. */
export type Beginning = {
  /** Lower case, with the dot; empty where the name has none. */
  readonly extension: string;
  readonly text: string;
  readonly isBinary: boolean;
};

export type Paragraph = Span & {
  readonly isHeading: boolean;
  /** The words under a picture, where the format marks them. */
  readonly isCaption?: boolean;
};

/** What a file says of itself. Undefined: it says nothing; title null: it says that it has no headline. */
export type Details = {
  readonly title?: string | null;
  readonly outlet?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** ISO 8601: when the article was last changed. */
  readonly modified?: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 639-1; used where the text is too short to tell. */
  readonly language?: string;
};

/** One article as its file gives it, before zones, language and manifest. */
export type Draft = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly details: Details;
  readonly notices: readonly Notice[];
};

/** What readers find in a file, in order. */
export type Found =
  | { readonly kind: 'article'; readonly draft: Draft }
  /** A file inside this one, to be read by the reader of its own format; `details`: what is known of it from outside. */
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly content: Uint8Array | AsyncIterable<Uint8Array>;
      readonly details: Details;
      /** Passed over where no reader is for files of its name: archives hold all kinds of things. */
      readonly isOptional?: true;
    }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** Which fields of an export hold what, where the analyst says so in topic.yaml: "title" → "head_line". */
export type FieldNames = Readonly<
  Partial<Record<'title' | 'text' | 'outlet' | 'published' | 'url' | 'author', string>>
>;

export type ReadSettings = { readonly limits: Limits; readonly fields: FieldNames };

/** May throw anything: a `FileProblem` becomes its own notice, everything else says that the file is damaged. */
type Read = (source: SourceFile, settings: ReadSettings) => AsyncIterable<Found>;

export type Reader = {
  readonly id: string;
  /** As the user is told: "a PDF". */
  readonly name: string;
  /** Lower case, with the dot. Files with other extensions are not looked at unless a manifest names them. */
  readonly extensions: readonly string[];
  /** Told by content first, by extension where the content says nothing. */
  readonly accepts: (beginning: Beginning) => boolean;
  /** Built on a library that was not written for hostile files: run where it can be stopped. Its bytes are held whole. */
  readonly inThread?: true;
  /** Holds files packed by a program. Archives in archives are not opened. */
  readonly isArchive?: true;
  /** Loaded late: a folder of plain text must not wait for a PDF library. */
  readonly load: () => Promise<Read>;
};
