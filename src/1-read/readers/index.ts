import {
  looksLikeJson,
  looksLikeMail,
  looksLikeMarkdown,
  looksLikePage,
  looksLikeTable,
  looksLikeXml,
} from '../signs.ts';
import type { Reader } from './reader.ts';

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
    accepts: ({ text }) => text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06'),
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
    accepts: looksLikeMail,
    inThread: true,
    load: async () => (await import('./mail.ts')).readMail,
  },
  {
    id: 'json',
    name: 'JSON',
    extensions: ['.json', '.jsonl', '.ndjson'],
    accepts: looksLikeJson,
    load: async () => (await import('./json.ts')).readJson,
  },
  {
    id: 'html',
    name: 'a web page',
    extensions: ['.html', '.htm', '.xhtml'],
    accepts: looksLikePage,
    inThread: true,
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    id: 'feed',
    name: 'a feed',
    extensions: ['.rss', '.atom', '.xml'],
    accepts: looksLikeXml,
    load: async () => (await import('./feed.ts')).readFeed,
  },
  {
    id: 'csv',
    name: 'a table',
    extensions: ['.csv', '.tsv'],
    accepts: looksLikeTable,
    load: async () => (await import('./csv.ts')).readCsv,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    accepts: looksLikeMarkdown,
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
