// As much of WebAssembly's binary format as one small function needs: https://webassembly.github.io/spec/core/binary/
// An instruction is a list of bytes; the names are those of the specification.

export type Code = readonly number[];

export const line = (...instructions: readonly Code[]): Code => instructions.flat();

/** The bytes of a module with one function, `run`, that takes a number. It works on the memory `shared.memory`, which threads may share. */
export function encodeModule(locals: readonly Code[], body: readonly Code[], pages: number): Uint8Array<ArrayBuffer> {
  const code = [...list(locals), ...body.flat(), ...END];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [[0x60, ...list([[I32]]), ...list([])]]),
    ...section(2, [[...name('shared'), ...name('memory'), 0x02, 0x03, ...unsigned(pages), ...unsigned(pages)]]),
    ...section(3, [[0x00]]),
    ...section(7, [[...name('run'), 0x00, 0x00]]),
    ...section(10, [[...unsigned(code.length), ...code]]),
  ]);
}

const I32 = 0x7f;
const V128 = 0x7b;

/** Locals are numbered in the order of their declaration; 0 is the parameter. */
export const integers = (count: number): Code => [...unsigned(count), I32];
export const vectors = (count: number): Code => [...unsigned(count), V128];

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const tee = (local: number): Code => [0x22, local];
export const number = (value: number): Code => [0x41, ...signed(value)];

export const LOOP: Code = [0x03, 0x40];
/** Jumps to the beginning of the innermost loop unless the number on the stack is 0. */
export const LOOP_IF: Code = [0x0d, 0x00];
export const END: Code = [0x0b];

export const load = (offset: number): Code => [0x28, 0, ...unsigned(offset)];
export const store = (offset: number): Code => [0x36, 0, ...unsigned(offset)];
export const SELECT: Code = [0x1b];
export const LT_U: Code = [0x49];
export const CTZ: Code = [0x68];
export const ADD: Code = [0x6a];
export const SUB: Code = [0x6b];
export const MUL: Code = [0x6c];
export const AND: Code = [0x71];
export const SHL: Code = [0x74];
export const SHR_U: Code = [0x76];

/** Sixteen bytes, worked on as eight numbers of two. */
const vector = (operation: number, ...rest: Code): Code => [0xfd, ...unsigned(operation), ...rest];
export const vectorLoad = (offset: number): Code => vector(0, 0, ...unsigned(offset));
/** Eight signed bytes become eight numbers. */
export const vectorLoadBytes = (offset: number): Code => vector(1, 0, ...unsigned(offset));
export const vectorStore = (offset: number): Code => vector(11, 0, ...unsigned(offset));
export const VECTOR_SPLAT = vector(16);
export const VECTOR_EQ = vector(45);
export const VECTOR_ADD = vector(142);
/** Two vectors of eight become one of sixteen signed bytes, and that a bit for each negative one. */
export const VECTOR_NARROW = vector(101);
export const VECTOR_BITMASK = vector(100);

const section = (id: number, items: readonly Code[]): Code => {
  const content = list(items);
  return [id, ...unsigned(content.length), ...content];
};

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const name = (text: string): Code => [...unsigned(text.length), ...Buffer.from(text)];

/** LEB128: seven bits a byte, lowest first. */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
