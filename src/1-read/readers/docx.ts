// Word files. The parts are counted before the library unpacks them: a few kilobytes can hold gigabytes.
import mammoth from 'mammoth';
import { draftOfBlocks } from '../drafts.ts';
import { unzip } from '../unzip.ts';
import type { Found, ReadSettings, SourceFile } from './reader.ts';

export async function* readDocx(source: SourceFile, { limits }: ReadSettings): AsyncGenerator<Found> {
  const bytes = await source.bytes();
  for await (const { name, content } of unzip(bytes, source.file, limits)) {
    // Pictures are not unpacked; what the library reads is.
    if (/\.(?:xml|rels)$/i.test(name)) for await (const _ of content);
  }
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  // Mammoth writes two line breaks behind each paragraph and one for a break inside it.
  const blocks = value
    .split('\n\n')
    .flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim(), kind: 'text' as const }]));
  yield { kind: 'article', draft: draftOfBlocks(blocks, {}) };
}
