import { brotliCompressSync, constants, crc32 } from 'node:zlib';
import type { WeightTable } from '../../src/2-extract/parse/linear-model.ts';
import { MAGIC, type ModelFile } from '../../src/2-extract/parse/weights-file.ts';

/** The bytes of a weights file; the reader of the format is weights-file.ts. */
export function writeModelFile({ header, tagger, parser }: ModelFile): Uint8Array {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const body = Buffer.concat([number(json.length), json, table(tagger), table(parser)]);
  const content = Buffer.concat([number(crc32(body)), body]);
  const packed = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), packed]);
}

function table({ classCount, keys, counts, classes, weights }: WeightTable): Buffer {
  const sizes = [classCount, keys.length, classes.length].map(number);
  return Buffer.concat([
    ...sizes,
    steps(keys),
    counts,
    classes,
    Buffer.from(weights.buffer, weights.byteOffset, weights.length),
  ]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The differences between ascending keys, seven bits a byte, the lowest first, the top bit meaning "more". */
function steps(keys: Int32Array): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let step = key - last;
    for (; step > 0x7f; step >>>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step);
    last = key;
  }
  return Buffer.from(bytes);
}
