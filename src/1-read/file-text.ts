import type { Notice } from '../model.ts';
import { type Decoded, decode } from './decode.ts';
import { FileProblem } from './file-problem.ts';
import { notice } from './notices.ts';
import type { SourceFile } from './readers/reader.ts';

export type FileText = { readonly text: string; readonly notices: readonly Notice[] };

/** The whole file as text. Throws `FileProblem` where it is none. */
export async function textOf(source: SourceFile): Promise<FileText> {
  return decodedText(decode(await source.bytes()), source.file);
}

/** Throws `FileProblem` for what is no text. */
export function decodedText(content: Decoded, file: string): FileText {
  if (content.kind === 'binary') throw new FileProblem(notice('file-binary', { file, format: content.format }));
  if (content.isDamaged) return { text: content.text, notices: [notice('encoding-damaged', { file })] };
  const isAssumed = content.encoding === 'windows-1252';
  return { text: content.text, notices: isAssumed ? [notice('encoding-assumed', { file })] : [] };
}
