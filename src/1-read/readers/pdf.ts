// PDFs: the glyphs of each page → lines → paragraphs, without running heads and page numbers.
import { getDocumentProxy } from 'unpdf';
import { draftOfBlocks } from '../drafts.ts';
import { FileProblem } from '../file-problem.ts';
import { notice } from '../notices.ts';
import type { PdfLine } from '../pdf/line.ts';
import { linesOfPage } from '../pdf/lines.ts';
import { reflow } from '../pdf/paragraphs.ts';
import type { Found, SourceFile } from './reader.ts';

/** Nothing of the file is run, and nothing is fetched for it. */
const SETTINGS = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
};
/** Fewer letters on all pages together are a stamp on a scan. */
const FEWEST_LETTERS = 20;

export async function* readPdf(source: SourceFile): AsyncGenerator<Found> {
  const { file } = source;
  const document = await getDocumentProxy(new Uint8Array(await source.bytes()), SETTINGS).catch((cause) => {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw isLocked ? new FileProblem(notice('file-encrypted', { file }), cause) : cause;
  });
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOfPage(items.flatMap((item) => ('str' in item ? [item] : []))));
    page.cleanup();
  }
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS) throw new FileProblem(notice('pdf-without-text', { file }));
  yield { kind: 'article', draft: draftOfBlocks(reflow(pages), {}) };
}
