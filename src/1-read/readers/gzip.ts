// One compressed file, unpacked while it is read.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Found, SourceFile } from './reader.ts';

export async function* readGzip({ file, pieces }: SourceFile): AsyncGenerator<Found> {
  const name = file.replace(/\.gz$/i, '');
  yield { kind: 'file', file: name, content: unpacked(pieces()), details: {} };
}

/** An error of either stream is an error of the whole. */
async function* unpacked(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(pieces);
  const gunzip = createGunzip();
  packed.on('error', (cause) => gunzip.destroy(cause));
  yield* packed.pipe(gunzip);
}
