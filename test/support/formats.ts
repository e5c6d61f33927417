// One article as the programs an analyst gets it from would save it.
import Papa from 'papaparse';
import PDFDocument from 'pdfkit';
import { zipOf } from './zip.ts';

export type PlainArticle = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A day, ISO 8601. */
  readonly published?: string;
};

/** The first line is the title; every further line with words is a paragraph. */
export function plainArticle(text: string): PlainArticle {
  const [title, ...paragraphs] = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  return { title, paragraphs };
}

type Save = (article: PlainArticle) => string | Uint8Array | Promise<Uint8Array>;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const marked = (paragraphs: readonly string[]): string => paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n');

const textOf = ({ title, paragraphs }: PlainArticle): string => [title, ...paragraphs].join('\n\n');

/** By extension. */
export const SAVE_AS: Readonly<Record<string, Save>> = {
  txt: textOf,
  md: ({ title, paragraphs }) => `# ${title}\n\n${paragraphs.join('\n\n')}\n`,
  html: savedPage,
  docx: wordFile,
  pdf: printed,
  json: ({ title, paragraphs, published }) =>
    JSON.stringify({ headline: title, articleBody: paragraphs.join('\n\n'), datePublished: published }),
  csv: ({ title, paragraphs, published }) =>
    Papa.unparse([{ Title: title, 'Full text': paragraphs.join('\n'), Date: published }]),
  rss: ({ title, paragraphs }) =>
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>The wire</title><item><title>${escaped(title)}</title>` +
    `<description>${escaped(marked(paragraphs))}</description></item></channel></rss>`,
  eml: mail,
};

function savedPage({ title, paragraphs, published }: PlainArticle): string {
  const half = Math.ceil(paragraphs.length / 2);
  const meta = published === undefined ? '' : `<meta property="article:published_time" content="${published}">`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | The Daily</title>
<meta property="og:title" content="${escaped(title)}">${meta}
<script>window.data = { count: 4711 };</script><style>p { margin: 12px }</style></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World: 15 new stories</a></li></ul></nav></header>
<main><article><h1>${escaped(title)}</h1>
<div class="share"><a href="#">Share 342</a> <a href="#">Tweet</a></div>
${marked(paragraphs.slice(0, half))}
<div class="advertisement"><a href="/buy">Save 50% on 3 months</a></div>
${marked(paragraphs.slice(half))}
</article></main>
<aside class="sidebar"><h3>Most read</h3><ol><li><a href="/1">Storm leaves 12 missing</a></li><li><a href="/2">Ten rules for spring</a></li></ol></aside>
<section id="comments" class="comments"><h3>7 comments</h3><div class="comment"><p>I counted 900 of them myself.</p></div><div class="comment"><p>No, 40 at most!</p></div></section>
<footer><p>Copyright 2021 The Daily. All rights reserved.</p></footer></body></html>`;
}

function wordFile({ title, paragraphs }: PlainArticle): Buffer {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = [title, ...paragraphs]
    .map((one) => `<w:p><w:r><w:t xml:space="preserve">${escaped(one)}</w:t></w:r></w:p>`)
    .join('');
  return wordFileOf(`<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`);
}

/** The three parts a Word file cannot do without. */
export function wordFileOf(documentXml: string): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', content: documentXml },
  ]);
}

/** As from a wire's terminal: a running head on each page, and page numbers. */
function printed({ title, paragraphs }: PlainArticle): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A5', margin: 60, bufferPages: true });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.registerFont('text', new URL('../../assets/fonts/SourceSerif4-Regular.ttf', import.meta.url).pathname);
  pdf.font('text').fontSize(17).text(title).moveDown(0.6).fontSize(10.5);
  for (const paragraph of paragraphs) pdf.text(paragraph).moveDown(0.6);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(8).text('THE WIRE  12:45  printed for desk 7', 60, 30, { lineBreak: false });
    pdf.text(`${page + 1} / ${count}`, 60, pdf.page.height - 40, { lineBreak: false });
  }
  return new Promise((done) => {
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.end();
  });
}

/** Quoted-printable, as mail programs send what is not plain ASCII. */
function mail({ title, paragraphs }: PlainArticle): string {
  const subject = `=?utf-8?B?${Buffer.from(title).toString('base64')}?=`;
  const body = paragraphs.join('\r\n\r\n');
  const coded = [...Buffer.from(body)].map((byte) =>
    (byte > 32 && byte < 127 && byte !== 61) || byte === 13 || byte === 10 || byte === 32
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const lines: string[] = [''];
  for (const part of coded) {
    const last = lines[lines.length - 1];
    if (part === '\n') lines.push('');
    else if (part !== '\r') {
      if (last.length + part.length > 74) {
        lines[lines.length - 1] = `${last}=`;
        lines.push(part);
      } else lines[lines.length - 1] = last + part;
    }
  }
  return [
    ...['From: The Wire <desk@wire.example>', 'To: readers@list.example', `Subject: ${subject}`],
    ...['Date: Tue, 04 May 2021 08:12:00 +0200', 'MIME-Version: 1.0'],
    ...['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', ...lines],
  ].join('\r\n');
}
