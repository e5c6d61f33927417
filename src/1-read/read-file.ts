// A file, its format told by its content → the drafts of the articles in it, and in the files inside it.
import { extname } from 'node:path';
import type { Notice } from '../model.ts';
import { beginningOf } from './beginning.ts';
import { FileProblem, noticeOf } from './file-problem.ts';
import { notice } from './notices.ts';
import { READERS } from './readers/index.ts';
import type { Details, Draft, Found, Reader, ReadSettings, SourceFile } from './readers/reader.ts';
import { openStream, sourceOfBytes } from './source.ts';

export type FileDraft = {
  readonly draft: Draft;
  /** The file inside an archive that it comes from, else the file itself. */
  readonly file: string;
};

/** Time is counted only while a reader works: what is done with its articles in between is not its fault. */
type Clock = { left: number; since: number };

/** Never throws for what is in the file: that becomes notices. */
export async function* readFileDrafts(source: SourceFile, settings: ReadSettings): AsyncGenerator<FileDraft | Notice> {
  const clock = { left: settings.limits.maxSeconds * 1000, since: performance.now() };
  yield* readSource(source, settings, clock, {}, false);
}

async function* readSource(
  source: SourceFile,
  settings: ReadSettings,
  clock: Clock,
  details: Details,
  isInArchive: boolean,
): AsyncGenerator<FileDraft | Notice> {
  const { file } = source;
  const beginning = beginningOf(source);
  const reader = READERS.find((candidate) => candidate.accepts(beginning));
  if (reader === undefined) yield unsupported(file, beginning.isBinary, source.beginning);
  else if (isInArchive && reader.isArchive) yield notice('archive-nested', { file });
  else {
    for await (const found of timed(findIn(reader, source, settings, clock), file, settings, clock)) {
      if (found.kind === 'notice') yield found.notice;
      else if (found.kind === 'article') yield { draft: withDetails(found.draft, details), file };
      else if (!found.isOptional || hasReader(found.file)) {
        const inner = await openInner(found.content, found.file, settings, reader.name);
        const known = { ...found.details, ...details };
        if ('code' in inner) yield inner;
        else yield* readSource(inner, settings, clock, known, isInArchive || reader.isArchive === true);
      }
    }
  }
}

const hasReader = (file: string): boolean =>
  READERS.some(({ extensions }) => extensions.includes(extname(file).toLowerCase()));

/** What is known from outside fills in; what the article says of itself goes before. */
const withDetails = (draft: Draft, details: Details): Draft => ({
  ...draft,
  details: { ...details, ...draft.details },
});

async function* findIn(
  reader: Reader,
  source: SourceFile,
  settings: ReadSettings,
  clock: Clock,
): AsyncGenerator<Found> {
  const { file } = source;
  try {
    if (reader.inThread) {
      const { readInThread } = await import('./thread/reader-thread.ts');
      yield* await readInThread(reader.id, file, await source.bytes(), settings, clock.left);
    } else yield* (await reader.load())(withClock(source, settings, clock), settings);
  } catch (cause) {
    yield { kind: 'notice', notice: noticeOf(cause, file, reader.name) };
  }
}

async function openInner(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  file: string,
  { limits }: ReadSettings,
  format: string,
): Promise<SourceFile | Notice> {
  if (content instanceof Uint8Array) return sourceOfBytes(content, file, limits);
  try {
    return await openStream(content, file, limits);
  } catch (cause) {
    return noticeOf(cause, file, format);
  }
}

/** A stream may go on for ever without an article in it: the time is looked at with every piece. */
function withClock(source: SourceFile, { limits }: ReadSettings, clock: Clock): SourceFile {
  const { file } = source;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of source.pieces()) {
      if (performance.now() - clock.since > clock.left)
        throw new FileProblem(notice('file-too-slow', { file, seconds: limits.maxSeconds }));
      yield piece;
    }
  };
  return { ...source, pieces };
}

/** Ends the reading of a file that takes too long; looked at between two articles. */
async function* timed(
  found: AsyncGenerator<Found>,
  file: string,
  { limits }: ReadSettings,
  clock: Clock,
): AsyncGenerator<Found> {
  for (;;) {
    clock.since = performance.now();
    const next = await found.next();
    clock.left -= performance.now() - clock.since;
    if (next.done === true) return;
    yield next.value;
    // Where the thread was stopped, that has been said.
    if (clock.left <= 0 && next.value.kind !== 'notice') {
      yield { kind: 'notice', notice: notice('file-too-slow', { file, seconds: limits.maxSeconds }) };
      await found.return(undefined);
      return;
    }
  }
}

/** First bytes of formats that are not read, as the user knows them. */
const SIGNATURES: readonly { readonly format: string; readonly bytes: string }[] = [
  { format: 'PNG', bytes: '\x89PNG' },
  { format: 'JPEG', bytes: '\xff\xd8\xff' },
  { format: 'GIF', bytes: 'GIF8' },
  { format: 'Microsoft Office', bytes: '\xd0\xcf\x11\xe0' },
  { format: '7-Zip', bytes: '7z\xbc\xaf' },
];

function unsupported(file: string, isBinary: boolean, beginning: Uint8Array): Notice {
  if (extname(file).toLowerCase() === '.rtf' || Buffer.from(beginning.subarray(0, 5)).toString('latin1') === '{\\rtf')
    return notice('file-binary', { file, format: 'RTF' });
  if (!isBinary) return notice('file-unsupported', { file });
  const start = Buffer.from(beginning.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(({ bytes }) => start.startsWith(bytes));
  return notice('file-binary', { file, format: known?.format ?? 'binary' });
}
