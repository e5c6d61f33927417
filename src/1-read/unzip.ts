// The files of a ZIP archive, one after another, none larger than a file may be and all together not much larger.
import { type Entry, fromBufferPromise } from 'yauzl';
import { FileProblem } from './file-problem.ts';
import type { Limits } from './limits.ts';
import { notice } from './notices.ts';
import { requireSize } from './source.ts';

/** `content` is unpacked when it is asked for, before the next file is. */
export type Unzipped = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

/** All files of an archive together may be this many times the limit of one. */
const MOST_TOGETHER = 10;

/** Throws `FileProblem` for archives that are encrypted or unpack to more than the limits. */
export async function* unzip(bytes: Uint8Array, file: string, limits: Limits): AsyncGenerator<Unzipped> {
  // Names are checked by those who use them; the library refuses the whole archive for one bad name.
  const archive = await fromBufferPromise(Buffer.from(bytes), { decodeStrings: false, validateEntrySizes: true });
  let total = 0;
  const unpacked = async function* (entry: Entry, name: string): AsyncGenerator<Uint8Array> {
    requireSize(name, entry.uncompressedSize, limits);
    for await (const part of await archive.openReadStreamPromise(entry)) {
      total += part.length;
      requireSize(file, total, { ...limits, maxMb: limits.maxMb * MOST_TOGETHER });
      yield part;
    }
  };
  for await (const entry of archive.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/')) continue;
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new FileProblem(notice('file-encrypted', { file }));
    yield { name, content: unpacked(entry, `${file}/${name}`) };
  }
}

/** Without decoding the library hands the name over as bytes, whatever its type says. */
function nameOf(entry: Entry): string {
  const name: unknown = entry.fileName;
  return Buffer.isBuffer(name) ? name.toString('utf8') : String(name);
}
