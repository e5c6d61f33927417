import { crc32 } from 'node:zlib';
import type { WeightTable } from '../../src/2-extract/parse/linear-model.ts';
import { LONG_STEP, MAGIC, type ModelFile } from '../../src/2-extract/parse/weights-file.ts';

/** The bytes of a weights file; the format is described where it is read, in weights-file.ts. */
export function writeModelFile({ header, tagger, parser }: ModelFile): Uint8Array {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const body = Buffer.concat([number(json.length), json, table(tagger), table(parser)]);
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), number(crc32(body)), body]);
}

function table({ classCount, keys, counts, weights }: WeightTable): Buffer {
  return Buffer.concat([...[classCount, keys.length, weights.length].map(number), packKeys(keys), counts, weights]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function packKeys(keys: Int32Array): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let step = key - last;
    for (; step >= LONG_STEP; step -= LONG_STEP) bytes.push(0xff, 0xff);
    bytes.push(step & 0xff, step >>> 8);
    last = key;
  }
  return Buffer.from(bytes);
}
