// What stage 1 has to say about odd but survivable input. Stable codes; each message says what happened with the value.
import type { Notice } from '../model.ts';

type Params = {
  'file-empty': { file: string };
  'file-binary': { file: string; format: string };
  'file-too-large': { file: string; megabytes: number; limit: number };
  'file-unreadable': { file: string; problem: string };
  'file-unsupported': { file: string };
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
  'language-not-supported': { file: string; language: string };
  'single-article': { file: string };
};

export type NoticeCode = keyof Params;

const CATALOGUE: { readonly [C in NoticeCode]: (p: Params[C]) => string } = {
  'file-empty': (p) => `${p.file} holds no text and was skipped.`,
  'file-binary': (p) =>
    `${p.file} is no text (${p.format === 'binary' ? 'binary data' : `a ${p.format} file`}) and was skipped.`,
  'file-too-large': (p) => `${p.file} has ${p.megabytes} MB, more than the limit of ${p.limit} MB, and was skipped.`,
  'file-unreadable': (p) => `${p.file} cannot be read (${p.problem}) and was skipped.`,
  'file-unsupported': (p) => `${p.file} is in a format that is not read; it was skipped.`,
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
  'language-not-supported': (p) =>
    `${p.file} is in another language than English ("${p.language}"); claims may be missed.`,
  'single-article': (p) => `Only ${p.file} could be read: with one article nothing can be compared.`,
};

export function notice<C extends NoticeCode>(
  code: C,
  params: Params[C],
  where: Pick<Notice, 'articleId' | 'span'> = {},
): Notice {
  return { code, message: CATALOGUE[code](params), ...where };
}
