// A ZIP archive of articles. Nothing is unpacked to the disk.
import { notice } from '../notices.ts';
import { unzip } from '../unzip.ts';
import type { Found, ReadSettings, SourceFile } from './reader.ts';

/** As in a folder, and what systems put beside the files. */
const isHidden = (name: string): boolean => name.split(/[/\\]/).some((part) => /^\.(?!\.?$)|^__MACOSX$/.test(part));

const leavesArchive = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

export async function* readZip(source: SourceFile, { limits }: ReadSettings): AsyncGenerator<Found> {
  const { file } = source;
  for await (const { name, content } of unzip(await source.bytes(), file, limits)) {
    if (isHidden(name)) continue;
    if (leavesArchive(name)) yield { kind: 'notice', notice: notice('archive-path-outside', { file, entry: name }) };
    // Word files keep their text in a part of this name: the name did not say so.
    else if (name === 'word/document.xml') throw new Error('it is a Word file; give it the ending .docx');
    else yield { kind: 'file', file: `${file}/${name}`, content, details: {}, isOptional: true };
  }
}
