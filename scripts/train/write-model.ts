import { crc32 } from 'node:zlib';
import type { WeightTable } from '../../src/2-extract/parse/linear-model.ts';
import { LONG_STEP, MAGIC, type ModelFile } from '../../src/2-extract/parse/weights-file.ts';

/** The bytes of a weights file; the format is described where it is read, in weights-file.ts. */
export function writeModelFile({ header, tagger, parser }: ModelFile): Uint8Array {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const body = Buffer.concat([number(json.length), json, table(tagger), table(parser)]);
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), number(crc32(body)), body]);
}

function table({ classCount, keys, counts, entries }: WeightTable): Buffer {
  const sizes = [classCount, keys.length, entries.length].map(number);
  return Buffer.concat([...sizes, packKeys(keys), counts, packEntries(counts, entries)]);
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

function packEntries(counts: Uint8Array, entries: Uint16Array): Buffer {
  const bytes: number[] = [];
  let entry = 0;
  for (const count of counts) {
    let last = -1;
    for (const end = entry + count; entry < end; entry += 1) {
      const id = entries[entry] >>> 8;
      const weight = (entries[entry] << 24) >> 24;
      const step = id - last >= 1 && id - last <= 15 ? id - last : 0;
      const short = Math.abs(weight) <= 7 ? weight + 8 : 0;
      bytes.push((step << 4) | short);
      if (step === 0) bytes.push(id);
      if (short === 0) bytes.push(weight & 0xff);
      last = id;
    }
  }
  return Buffer.from(bytes);
}
