// What stage 1 has to say about odd but survivable input. Stable codes; each message says what happened with the value.
import type { Notice } from '../model.ts';

type Params = {
  'file-empty': { file: string };
  'file-binary': { file: string; format: string };
  'file-too-large': { file: string; megabytes: number; limit: number };
  'file-unreadable': { file: string; problem: string };
  'file-unsupported': { file: string };
  'file-too-slow': { file: string; seconds: number };
  'file-too-demanding': { file: string; megabytes: number };
  'file-damaged': { file: string; format: string; problem: string };
  'file-encrypted': { file: string };
  'pdf-without-text': { file: string };
  'archive-nested': { file: string };
  'archive-path-outside': { file: string; entry: string };
  'records-unreadable': { file: string; count: number; line: number; problem: string };
  'records-without-text': { file: string; count: number; of: number };
  'fields-unknown': { file: string; names: string };
  'feed-unknown': { file: string; root: string };
  'page-not-an-article': { file: string; reason: string };
  'manifest-key-of-many': { file: string; keys: string };
  'article-too-long': { file: string; limit: number };
  'version-superseded': { file: string; newer: string };
  'file-not-listed': { file: string };
  'file-outside-folder': { file: string };
  'readme-skipped': { file: string };
  'manifest-misnamed': { file: string };
  'manifest-unknown-key': { file: string; line: number; key: string; nearest: string };
  'encoding-assumed': { file: string };
  'encoding-damaged': { file: string };
  'front-matter-ignored': { language: string };
  'front-matter-invalid': { line: number; problem: string };
  'front-matter-date-unreadable': { value: string };
  'date-line-contradicted': { line: string; reason: string };
  'date-line-incomplete': { line: string };
  'language-not-read': { file: string; language: string };
  'language-figures-only': { file: string; language: string };
  'single-article': { file: string };
};

export type NoticeCode = keyof Params;

const CATALOGUE: { readonly [C in NoticeCode]: (p: Params[C]) => string } = {
  'file-empty': (p) => `${p.file} holds no text and was skipped.`,
  'file-binary': (p) =>
    `${p.file} is no text (${p.format === 'binary' ? 'binary data' : `a ${p.format} file`}) and was skipped.`,
  'file-too-large': (p) =>
    `${p.file} has ${p.megabytes} MB, more than the limit of ${p.limit} MB, and was skipped; --max-mb sets the limit.`,
  'file-unreadable': (p) => `${p.file} cannot be read (${p.problem}) and was skipped.`,
  'file-unsupported': (p) => `${p.file} is in a format that is not read; it was skipped.`,
  'file-too-slow': (p) => `${p.file} was not read to its end within ${p.seconds} s; --max-seconds sets the limit.`,
  'file-too-demanding': (p) => `${p.file} takes more than ${p.megabytes} MB of memory to read and was skipped.`,
  'file-damaged': (p) => `${p.file} cannot be read as ${p.format} to its end (${p.problem}).`,
  'file-encrypted': (p) => `${p.file} is encrypted and was skipped; save it without a password.`,
  'pdf-without-text': (p) =>
    `${p.file} is a scan: its pages are pictures without text. Text recognition (OCR) would have to read it first.`,
  'archive-nested': (p) => `${p.file} is an archive in an archive and was not opened; unpack it into the folder.`,
  'archive-path-outside': (p) => `${p.file} holds "${p.entry}", a path that leads out of the archive; it was skipped.`,
  'records-unreadable': (p) =>
    `${p.file} has ${p.count} ${p.count === 1 ? 'record' : 'records'} that cannot be read, the first in line ${p.line} (${p.problem}).`,
  'records-without-text': (p) => `${p.count} of the ${p.of} records of ${p.file} have no text and were skipped.`,
  'fields-unknown': (p) =>
    `No field of ${p.file} is known to hold the text of an article (${p.names}); name it under "fields" in topic.yaml.`,
  'feed-unknown': (p) => `${p.file} is XML but no RSS or Atom feed (<${p.root}>) and was skipped.`,
  'page-not-an-article': (p) =>
    `In ${p.file} no article was found apart from the page around it (${p.reason}); the whole page was read.`,
  'manifest-key-of-many': (p) =>
    `${p.file} holds several articles: ${p.keys} from the manifest cannot be true of all and was not used.`,
  'article-too-long': (p) =>
    `${p.file} is longer than any article: claims are read from its first ${p.limit.toLocaleString('en')} characters.`,
  'version-superseded': (p) => `${p.file} is an older version of ${p.newer}; the newer one speaks.`,
  'file-not-listed': (p) => `${p.file} is in the folder but not in the manifest; it was not read.`,
  'file-outside-folder': (p) => `${p.file} is a link out of the topic folder and was not followed.`,
  'readme-skipped': (p) => `${p.file} was taken for a note about the folder; list it in topic.yaml to read it.`,
  'manifest-misnamed': (p) => `${p.file} was not read: the manifest's name is topic.yaml.`,
  'manifest-unknown-key': (p) =>
    `${p.file}:${p.line}: "${p.key}" is no key of the manifest and was ignored; the nearest is "${p.nearest}".`,
  'encoding-assumed': (p) => `${p.file} is not valid UTF-8; it was read as Windows-1252.`,
  'encoding-damaged': (p) => `${p.file} holds bytes that cannot be decoded; they are shown as \ufffd.`,
  'front-matter-ignored': (p) => `The front matter is in "${p.language}", not YAML, and was ignored.`,
  'front-matter-invalid': (p) =>
    `The front matter (from line ${p.line}) is no valid YAML and was ignored: ${p.problem}.`,
  'front-matter-date-unreadable': (p) => `The front matter's date "${p.value}" is no date and was ignored.`,
  'date-line-contradicted': (p) => `The date line "${p.line}" was not used: ${p.reason}.`,
  'date-line-incomplete': (p) => `The date line "${p.line}" does not say which day it is and was not used.`,
  'language-not-read': (p) =>
    `${p.file} is in ${p.language}, which is not read: it counts as a source and as a copy, and has no claims.`,
  'language-figures-only': (p) =>
    `${p.file} is in ${p.language}: its figures and dates are read, not who gives them nor quotations.`,
  'single-article': (p) => `Only ${p.file} could be read: with one article nothing can be compared.`,
};

export function notice<C extends NoticeCode>(
  code: C,
  params: Params[C],
  where: Pick<Notice, 'articleId' | 'span'> = {},
): Notice {
  return { code, message: CATALOGUE[code](params), ...where };
}
