// Pages become a PDF. The only stage that knows PDFKit.
import PDFDocument from 'pdfkit';
import type { FontFace } from '../lib/fonts.ts';
import type { DisplayList, Page } from '../page-model.ts';
import { createContent } from './content.ts';
import { drawPage } from './draw-page.ts';
import { createGlyphWriter } from './glyphs.ts';
import { addConformance } from './metadata.ts';
import { addOutline } from './outline.ts';
import { packObjects } from './pack-objects.ts';
import { createStructure } from './structure.ts';

type Attachment = {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly description: string;
};

export type DrawOptions = {
  readonly fonts: readonly FontFace[];
  readonly charts: ReadonlyMap<string, DisplayList>;
  readonly title: string;
  readonly language: string;
  readonly author?: string;
  readonly attachments: readonly Attachment[];
  /** ISO 8601. The same date gives the same bytes. */
  readonly creationDate: string;
};

/** A tagged PDF that conforms to PDF/UA-1 and PDF/A-3a. The same pages give the same bytes. */
export async function drawPdf(pages: readonly Page[], options: DrawOptions): Promise<Uint8Array> {
  const doc = openDocument(options);
  const bytes = collect(doc);
  addConformance(doc);
  const content = createContent(doc);
  const glyphs = createGlyphWriter(doc, options.fonts);
  let structure: ReturnType<typeof createStructure> | null = null;
  for (const page of pages) {
    doc.addPage({ size: [page.widthPt, page.heightPt], margin: 0 });
    // Figures are measured from the lower edge of a page, so there must be one.
    structure ??= createStructure(doc, pages);
    drawPage({ doc, content, glyphs, structure, charts: options.charts, fonts: options.fonts }, page);
  }
  addOutline(doc, pages);
  attach(doc, options);
  doc.end();
  return bytes;
}

function openDocument({ title, language, author, creationDate }: DrawOptions): PDFKit.PDFDocument {
  return new PDFDocument({
    autoFirstPage: false,
    // No standard font: nothing may be drawn that is not embedded.
    font: '',
    lang: language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    info: {
      Title: title,
      Creator: 'Parallax',
      CreationDate: new Date(creationDate),
      ...(author !== undefined && { Author: author }),
    },
  });
}

function attach(doc: PDFKit.PDFDocument, { attachments, creationDate }: DrawOptions): void {
  const date = new Date(creationDate);
  for (const { name, mime, bytes, description } of attachments) {
    const dates = { creationDate: date, modifiedDate: date };
    doc.file(Buffer.from(bytes), { name, type: mime, description, relationship: 'Data', ...dates });
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(packObjects(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
