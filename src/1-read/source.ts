// Bytes on their way in: from a file, from standard input, or from inside another file. Nothing is read before it is
// asked for, but for the beginning, which tells the format.
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { FileProblem, problemOf } from './file-problem.ts';
import type { Limits } from './limits.ts';
import { notice } from './notices.ts';
import type { SourceFile } from './readers/reader.ts';

/** Formats are told from this much. Magic numbers and headers stand in the first lines. */
const BEGINNING = 65_536;

/** Throws `FileProblem` where the file cannot be read. `path` is where it lies, `file` the name it is known by. */
export async function openFile(path: string, file: string, limits: Limits): Promise<SourceFile> {
  try {
    const { size } = await stat(path);
    const beginning = await readBeginning(path, size);
    let whole: Promise<Uint8Array> | null = size <= beginning.length ? Promise.resolve(beginning) : null;
    const bytes = async (): Promise<Uint8Array> => {
      requireSize(file, size, limits);
      whole ??= gather(createReadStream(path), file, limits);
      return whole;
    };
    const pieces = (): AsyncIterable<Uint8Array> => createReadStream(path);
    return { file, beginning, bytes, pieces };
  } catch (cause) {
    throw new FileProblem(notice('file-unreadable', { file, problem: problemOf(cause) }), cause);
  }
}

async function readBeginning(path: string, size: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = new Uint8Array(Math.min(size, BEGINNING));
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      ({ bytesRead: read } = await handle.read(buffer, length, buffer.length - length, length));
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

export function sourceOfBytes(bytes: Uint8Array, file: string, limits: Limits): SourceFile {
  return {
    file,
    beginning: bytes.subarray(0, BEGINNING),
    bytes: async () => {
      requireSize(file, bytes.length, limits);
      return bytes;
    },
    pieces: () => onePiece(bytes),
  };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A stream can be read once only: its bytes are kept where they are asked for whole. */
export async function openStream(stream: AsyncIterable<Uint8Array>, file: string, limits: Limits): Promise<SourceFile> {
  const rest = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let length = 0; length < BEGINNING; ) {
    const next = await rest.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  let isGone = false;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    if (isGone) throw new Error(`${file} is a stream and was read before.`);
    isGone = true;
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  };
  const beginning = Buffer.concat(first).subarray(0, BEGINNING);
  let whole: Promise<Uint8Array> | null = null;
  const bytes = (): Promise<Uint8Array> => {
    whole ??= gather(pieces(), file, limits);
    return whole;
  };
  return { file, beginning, pieces, bytes };
}

/** What the size says is not always what comes: a file may grow, and a stream has no size. */
async function gather(pieces: AsyncIterable<Uint8Array>, file: string, limits: Limits): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    requireSize(file, length, limits);
    parts.push(piece);
  }
  return Buffer.concat(parts);
}

/** Throws `FileProblem` for more than the limit. */
export function requireSize(file: string, bytes: number, { maxMb }: Limits): void {
  if (bytes > maxMb * 1e6)
    throw new FileProblem(notice('file-too-large', { file, megabytes: Math.ceil(bytes / 1e6), limit: maxMb }));
}
