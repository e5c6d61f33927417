// Web archives (WARC 1.0 and 1.1, ISO 28500): records of headers and a block; pages are the answers of servers.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { compactDetails } from '../details.ts';
import type { Limits } from '../limits.ts';
import type { Found, ReadSettings, SourceFile } from './reader.ts';

type Headers = ReadonlyMap<string, string>;

/** Longer headers are no headers. */
const LONGEST_HEAD = 65_536;

export async function* readWarc(source: SourceFile, { limits }: ReadSettings): AsyncGenerator<Found> {
  for await (const { headers, block } of recordsOf(source, limits)) {
    if (headers.get('warc-type') !== 'response' && headers.get('warc-type') !== 'resource') continue;
    const answer = headers.get('warc-type') === 'resource' ? { headers, body: block } : answerIn(block, limits);
    const type = answer?.headers.get('content-type') ?? '';
    if (answer === null || !/html|xml|json|text\/plain|pdf/i.test(type)) continue;
    const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
    yield {
      kind: 'file',
      file: `${source.file}/${fileOf(url, type)}`,
      content: answer.body,
      details: compactDetails({ url }),
    };
  }
}

/** A name that tells the format where the content does not. */
function fileOf(url: string | undefined, type: string): string {
  const name =
    url
      ?.split(/[?#]/)[0]
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/[^\w.-]/g, '_') ?? 'page';
  return /html/i.test(type) && !/\.x?html?$/i.test(name) ? `${name}.html` : name;
}

type WarcRecord = { readonly headers: Headers; readonly block: Buffer };

/** Records that are larger than a file may be are passed over without being held. */
async function* recordsOf(source: SourceFile, limits: Limits): AsyncGenerator<WarcRecord> {
  let held: Buffer = Buffer.alloc(0);
  let [headers, skip]: [Headers | null, number] = [null, 0];
  for await (const piece of source.pieces()) {
    held = Buffer.concat([held, piece]);
    for (;;) {
      if (skip > 0) {
        const passed = Math.min(skip, held.length);
        [held, skip] = [held.subarray(passed), skip - passed];
        if (skip > 0) break;
      }
      if (headers === null) {
        const end = held.indexOf('\r\n\r\n');
        if (end === -1 && held.length > LONGEST_HEAD) throw new Error('a record has no end of its headers');
        if (end === -1) break;
        headers = headersOf(held.subarray(0, end).toString('utf8'));
        held = held.subarray(end + 4);
        if (lengthOf(headers) > limits.maxMb * 1e6) [skip, headers] = [lengthOf(headers) + 4, null];
        if (skip > 0) continue;
      }
      const length: number = headers === null ? 0 : lengthOf(headers);
      if (headers === null || held.length < length) break;
      yield { headers, block: held.subarray(0, length) };
      [held, headers] = [held.subarray(length), null];
      while (held.length >= 2 && held[0] === 0x0d && held[1] === 0x0a) held = held.subarray(2);
    }
  }
}

function lengthOf(headers: Headers): number {
  const length = Number(headers.get('content-length'));
  if (!Number.isSafeInteger(length) || length < 0) throw new Error('a record has no length');
  return length;
}

function headersOf(head: string): Headers {
  const lines = head.trimStart().split('\r\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

type HttpAnswer = { readonly headers: Headers; readonly body: Uint8Array };

/** Null for what is no answer with a page in it. */
function answerIn(block: Buffer, limits: Limits): HttpAnswer | null {
  const end = block.indexOf('\r\n\r\n');
  if (end === -1 || !/^HTTP\/[\d.]+ 200\b/.test(block.subarray(0, 20).toString('latin1'))) return null;
  const headers = headersOf(block.subarray(0, end).toString('latin1'));
  const sent = block.subarray(end + 4);
  const body = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(sent) : sent;
  return { headers, body: unpacked(body, headers.get('content-encoding') ?? '', limits) };
}

/** Many archives keep the header and drop the chunks. */
function unchunked(sent: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf('\r\n', at);
    const size =
      end === -1
        ? null
        : /^([0-9a-f]{1,8})(?:;.{0,200})?$/i.exec(sent.subarray(at, Math.min(end, at + 300)).toString('latin1'));
    if (size === null) return parts.length === 0 ? sent : Buffer.concat(parts);
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    parts.push(sent.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function unpacked(body: Uint8Array, encoding: string, limits: Limits): Uint8Array {
  const options = { maxOutputLength: limits.maxMb * 1e6 };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
    return body;
  } catch {
    // Already unpacked by the program that made the archive, or damaged: the reader of its format will tell.
    return body;
  }
}
