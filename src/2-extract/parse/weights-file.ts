// assets/models/english.bin, all numbers little-endian:
//   "PLX3", CRC-32 of the rest, length of the header, header as JSON, table of the tagger, table of the parser.
// A table: number of classes, of rows, of bytes of weights; the steps between the keys of the rows, two bytes each, 65535
// meaning that the step goes on in the next two; the number of weights of each row, a byte each; the weights (see
// WeightTable). Packed like this the file is as small as Brotli makes plain columns, and is read in a fifth of the time.
import { crc32 } from 'node:zlib';
import type { WeightTable } from './linear-model.ts';

export const MAGIC = 'PLX3';
export const LONG_STEP = 0xffff;

/** What the weights file knows beside weights. */
export type ModelHeader = {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly actions: readonly string[];
  /** Sets of tags ("NOUN|VERB_VB"), most frequent first. */
  readonly ambiguityClasses: readonly string[];
  /** Per ambiguity class, the words that have it, separated by spaces. */
  readonly words: readonly string[];
  /** Per inflection and ending, separated by spaces and lines: see lemmatiser.ts. */
  readonly lemmaRules: string;
};

export type ModelFile = {
  readonly header: ModelHeader;
  readonly tagger: WeightTable;
  readonly parser: WeightTable;
};

/** Reads the whole file; throws a plain Error when a byte of it is wrong. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.toString('latin1', 0, 4) !== MAGIC || buffer.length < 8) {
    throw new Error('The weights of the parser do not begin as they should: this is no weights file, or an old one.');
  }
  const body = buffer.subarray(8);
  if (buffer.readUInt32LE(4) !== crc32(body)) {
    throw new Error(`The weights of the parser are damaged: ${bytes.length} bytes, and the checksum is another.`);
  }
  const reader = new Reader(body);
  const header: ModelHeader = JSON.parse(reader.text(reader.number()));
  return { header, tagger: readTable(reader), parser: readTable(reader) };
}

function readTable(reader: Reader): WeightTable {
  const classCount = reader.number();
  const rowCount = reader.number();
  const weightBytes = reader.number();
  const keys = reader.keys(rowCount);
  return { classCount, keys, counts: reader.bytes(rowCount), weights: reader.bytes(weightBytes) };
}

/** Trusts its lengths: the checksum has been compared. */
class Reader {
  readonly #buffer: Buffer;
  #at = 0;

  constructor(buffer: Buffer) {
    this.#buffer = buffer;
  }

  number(): number {
    this.#at += 4;
    return this.#buffer.readUInt32LE(this.#at - 4);
  }

  bytes(length: number): Buffer {
    this.#at += length;
    return this.#buffer.subarray(this.#at - length, this.#at);
  }

  text(length: number): string {
    return this.bytes(length).toString('utf8');
  }

  keys(count: number): Int32Array {
    const buffer = this.#buffer;
    const keys = new Int32Array(count);
    let at = this.#at;
    let key = 0;
    for (let i = 0; i < count; at += 2) {
      const step = buffer[at] | (buffer[at + 1] << 8);
      key += step;
      if (step < LONG_STEP) keys[i++] = key;
    }
    this.#at = at;
    return keys;
  }
}
