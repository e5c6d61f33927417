// The inner loop of tagger and parser, where most of their time goes. In WebAssembly, because that has vector
// instructions: they add up the weights of eight classes at once, and look for a key among eight.
import {
  ADD,
  AND,
  type Code,
  CTZ,
  END,
  encodeModule,
  get,
  integers,
  LOOP,
  LOOP_IF,
  LT_U,
  line,
  load,
  MUL,
  number,
  SELECT,
  SHL,
  SHR_U,
  SUB,
  set,
  store,
  tee,
  VECTOR_ADD,
  VECTOR_BITMASK,
  VECTOR_EQ,
  VECTOR_NARROW,
  VECTOR_SPLAT,
  vectorLoad,
  vectorLoadBytes,
  vectorStore,
  vectors,
} from './wasm.ts';

/** Where things lie in the memory, in bytes. */
export type Layout = {
  /** The keys of the features (int32), and the sums that are the result (int16: 192 weights of a byte fit). */
  readonly keys: number;
  readonly scores: number;
  /** Room for the rows that belong to the keys, and for a number of no meaning. */
  readonly found: number;
  readonly touched: number;
  /** The first row of each bucket (int32), and one past the last. The bucket of a key is `key >>> shift`. */
  readonly buckets: number;
  readonly shift: number;
  /** The lower bits of each row's key (uint16). */
  readonly marks: number;
  /** Weights (int8), `vectors` times eight a row. */
  readonly rows: number;
  readonly vectors: number;
  /** A row of zeros: what a key without weights finds. */
  readonly emptyRow: number;
  readonly size: number;
};

/** Rows that a bucket may have: as many as are compared at once. */
export const BUCKET_SIZE = 16;
/** How much of a key is compared. The rest must say in which bucket it is. */
export const MARK_BITS = 16;
export const PAGE = 65_536;

// Locals: the parameter, which is the number of keys; then eight numbers; then the vectors.
const [count, at, key, bucket, first, matches, row, next, touched] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [mark, sums] = [9, 10];

/**
 * The code of a function of the number of keys. The weights are many times larger than the near caches: so rows are
 * first looked up and touched, with hardly a branch, and added up later. The waits for memory then overlap.
 */
export function scoreCode(layout: Layout): Uint8Array<ArrayBuffer> {
  const lanes = Array.from({ length: layout.vectors }, (_, lane) => lane);
  const body = [
    LOOP,
    ...findMatches(layout),
    ...keepRows(layout),
    line(get(at), number(4), ADD, tee(at), get(count), number(2), SHL, LT_U, LOOP_IF, END),
    line(number(0), get(touched), store(layout.touched)),
    line(number(0), set(at)),
    LOOP,
    line(get(at), load(layout.found), set(row)),
    ...lanes.map((lane) =>
      line(get(sums + lane), get(row), vectorLoadBytes(layout.rows + 8 * lane), VECTOR_ADD, set(sums + lane)),
    ),
    line(get(at), number(4), ADD, tee(at), get(next), LT_U, LOOP_IF, END),
    ...lanes.map((lane) => line(number(16 * lane), get(sums + lane), vectorStore(layout.scores))),
  ];
  return encodeModule([integers(8), vectors(1 + layout.vectors)], body, layout.size / PAGE);
}

/** Writes each matching row behind those found before; the empty row where there is none, for the next to write over. */
function keepRows({ vectors, emptyRow, found, rows }: Layout): readonly Code[] {
  const rowSize = 8 * vectors;
  return [
    // Weights that do not fit into one row are in a second one: this loop hardly ever turns.
    LOOP,
    line(get(first), get(matches), CTZ, ADD, number(emptyRow), get(matches), SELECT, number(rowSize), MUL, set(row)),
    line(get(next), get(row), store(found), get(touched), get(row), load(rows), ADD, set(touched)),
    line(get(next), number(0), get(matches), LT_U, number(2), SHL, ADD, set(next)),
    line(get(matches), get(matches), number(1), SUB, AND, tee(matches), LOOP_IF, END),
  ];
}

/** Sets `matches` to a bit for each row of the key's bucket that has its mark. */
function findMatches({ keys, shift, buckets, marks }: Layout): readonly Code[] {
  const compare = (from: number): Code => line(get(first), number(1), SHL, vectorLoad(from), get(mark), VECTOR_EQ);
  return [
    line(get(at), load(keys), tee(key), number(shift), SHR_U, number(2), SHL),
    line(tee(bucket), load(buckets), set(first), get(key), VECTOR_SPLAT, set(mark)),
    line(compare(marks), compare(marks + 16), VECTOR_NARROW, VECTOR_BITMASK),
    // What lies behind the bucket's end is another's.
    line(number(1), get(bucket), load(buckets + 4), get(first), SUB, SHL, number(1), SUB, AND, set(matches)),
  ];
}
