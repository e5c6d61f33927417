/** The lines of a stream, as bytes. `check` is told how long an unfinished line has grown, and may throw. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  check: (length: number) => void,
): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(0x0a); end !== -1; end = piece.indexOf(0x0a, start)) {
      yield Buffer.concat([...parts, piece.subarray(start, end)]);
      [parts, length, start] = [[], 0, end + 1];
    }
    if (start === piece.length) continue;
    parts.push(piece.subarray(start));
    length += piece.length - start;
    check(length);
  }
  if (length > 0) yield Buffer.concat(parts);
}
