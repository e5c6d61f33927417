import type { Reader } from './reader.ts';
import { looksLikeMail, looksLikeMarkdown, looksLikeTable } from './signs.ts';

const HTML = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const FEED = /<(?:rss|feed|rdf:RDF)\b/;
const MHTML = /^content-type:\s*multipart\/related\b/im;

/** Asked in this order; the first that accepts a file reads it. */
export const READERS: readonly Reader[] = [
  {
    id: 'pdf',
    name: 'a PDF',
    extensions: ['.pdf'],
    accepts: ({ text }) => text.slice(0, 1024).includes('%PDF-'),
    inThread: true,
    load: async () => (await import('./pdf.ts')).readPdf,
  },
  {
    id: 'docx',
    name: 'a Word file',
    extensions: ['.docx'],
    accepts: ({ text, extension }) =>
      text.startsWith('PK\x03\x04') && (extension === '.docx' || text.includes('word/document.xml')),
    inThread: true,
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    id: 'zip',
    name: 'a ZIP archive',
    extensions: ['.zip'],
    accepts: ({ text }) => /^PK(?:\x03\x04|\x05\x06)/.test(text),
    isArchive: true,
    load: async () => (await import('./zip.ts')).readZip,
  },
  {
    id: 'gzip',
    name: 'a gzip file',
    extensions: ['.gz'],
    accepts: ({ text }) => text.startsWith('\x1f\x8b'),
    isArchive: true,
    load: async () => (await import('./gzip.ts')).readGzip,
  },
  {
    id: 'warc',
    name: 'a web archive',
    extensions: ['.warc'],
    accepts: ({ text }) => /^WARC\/\d/.test(text),
    load: async () => (await import('./warc.ts')).readWarc,
  },
  {
    id: 'mhtml',
    name: 'a saved page',
    extensions: ['.mhtml', '.mht'],
    accepts: (beginning) => looksLikeMail(beginning) && MHTML.test(beginning.text),
    inThread: true,
    load: async () => (await import('./mail.ts')).readSavedPage,
  },
  {
    id: 'eml',
    name: 'a mail',
    extensions: ['.eml'],
    accepts: (beginning) => looksLikeMail(beginning),
    inThread: true,
    load: async () => (await import('./mail.ts')).readMail,
  },
  {
    id: 'json',
    name: 'JSON',
    extensions: ['.json', '.jsonl', '.ndjson'],
    accepts: ({ text, extension, isBinary }) =>
      !isBinary && (/^\.(?:json|jsonl|ndjson)$/.test(extension) || /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/.test(text)),
    load: async () => (await import('./json.ts')).readJson,
  },
  {
    id: 'feed',
    name: 'a feed',
    extensions: ['.rss', '.atom', '.xml'],
    accepts: ({ text, extension, isBinary }) =>
      !isBinary &&
      !HTML.test(text) &&
      (/^\.(?:rss|atom|xml)$/.test(extension) || /^\s*<(?:\?xml|rss|feed)\b/.test(text)) &&
      (FEED.test(text) || /^\s*</.test(text)),
    load: async () => (await import('./feed.ts')).readFeed,
  },
  {
    id: 'html',
    name: 'a web page',
    extensions: ['.html', '.htm', '.xhtml'],
    accepts: ({ text, extension, isBinary }) =>
      !isBinary && (HTML.test(text) || (/^\.x?html?$/.test(extension) && /<[a-z!]/i.test(text))),
    inThread: true,
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    id: 'csv',
    name: 'a table',
    extensions: ['.csv', '.tsv'],
    accepts: (beginning) => !beginning.isBinary && looksLikeTable(beginning),
    load: async () => (await import('./csv.ts')).readCsv,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    accepts: (beginning) => !beginning.isBinary && looksLikeMarkdown(beginning),
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    id: 'plain-text',
    name: 'text',
    extensions: ['.txt', '.text'],
    accepts: ({ extension, isBinary }) =>
      !isBinary && ['', '.txt', '.text', '.html', '.htm', '.xhtml', '.eml'].includes(extension),
    load: async () => (await import('./plain-text.ts')).readPlainText,
  },
];

/** What an analyst may well drop into the folder and is not read: passed over with a notice, not in silence. */
export const KNOWN_UNREAD = [
  '.doc',
  '.rtf',
  '.odt',
  '.pages',
  '.epub',
  '.msg',
  '.mbox',
  '.xls',
  '.xlsx',
  '.ods',
  '.ppt',
  '.pptx',
  '.7z',
  '.rar',
  '.tar',
  '.tgz',
  '.bz2',
  '.xz',
];
