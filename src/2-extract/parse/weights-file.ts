// assets/models/english.bin: "PLX1", then Brotli over a CRC-32, a header in JSON and two tables of weights.
import { brotliDecompressSync, crc32 } from 'node:zlib';
import type { WeightTable } from './linear-model.ts';

export const MAGIC = 'PLX1';

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
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== MAGIC) {
    throw new Error('The weights of the parser do not begin as they should: this is no weights file, or an old one.');
  }
  try {
    const reader = new Reader(unpack(bytes.subarray(4)));
    return { header: readHeader(reader), tagger: readTable(reader), parser: readTable(reader) };
  } catch (cause) {
    throw new Error(`The weights of the parser are damaged (${bytes.length} bytes).`, { cause });
  }
}

function unpack(packed: Uint8Array): Buffer {
  const content = brotliDecompressSync(packed);
  const body = content.subarray(4);
  if (content.readUInt32LE(0) !== crc32(body)) throw new Error('The checksum is another.');
  return body;
}

function readHeader(reader: Reader): ModelHeader {
  return JSON.parse(reader.bytes(reader.number()).toString('utf8'));
}

/** Key differences are variable-length numbers, seven bits a byte, the lowest first. */
function readTable(reader: Reader): WeightTable {
  const classCount = reader.number();
  const keyCount = reader.number();
  const entryCount = reader.number();
  const keys = reader.ascending(keyCount);
  const counts = reader.bytes(keyCount);
  const classes = reader.bytes(entryCount);
  const weights = reader.bytes(entryCount);
  return { classCount, keys, counts, classes, weights: new Int8Array(weights.buffer, weights.byteOffset, entryCount) };
}

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
    if (this.#at + length > this.#buffer.length) throw new Error('The file ends early.');
    this.#at += length;
    return this.#buffer.subarray(this.#at - length, this.#at);
  }

  ascending(count: number): Int32Array {
    const buffer = this.#buffer;
    const keys = new Int32Array(count);
    let at = this.#at;
    let key = 0;
    for (let i = 0; i < count; i += 1) {
      let shift = 0;
      let byte = buffer[at++];
      let step = byte & 0x7f;
      while (byte > 0x7f) {
        byte = buffer[at++];
        shift += 7;
        step |= (byte & 0x7f) << shift;
      }
      key += step;
      keys[i] = key;
    }
    this.#at = at;
    return keys;
  }
}
