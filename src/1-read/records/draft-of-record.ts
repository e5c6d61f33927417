// A record of an export, by the names of its fields → a draft.
import { compactDetails } from '../details.ts';
import { draftOfBlocks, draftOfText } from '../drafts.ts';
import { htmlBlocks, looksLikeHtml } from '../markup/html-blocks.ts';
import type { Draft, FieldNames } from '../readers/reader.ts';
import { isoOf } from '../when.ts';
import { FIELD_NAMES, type Field, plainName } from './field-names.ts';

/** Values by plain name; what lies deeper is also under its path ("fields.bodytext"). */
export type RecordFields = ReadonlyMap<string, string>;

/** Null: it has no text. */
export function draftOfRecord(record: RecordFields, names: FieldNames): Draft | null {
  const body = fieldOf(record, 'text', names);
  if (body === undefined) return null;
  const published = fieldOf(record, 'published', names);
  const modified = fieldOf(record, 'modified', names);
  const language = fieldOf(record, 'language', names);
  const title = fieldOf(record, 'title', names);
  const details = compactDetails({
    title:
      title !== undefined && looksLikeHtml(title)
        ? htmlBlocks(title)
            .map(({ text }) => text)
            .join(' ')
        : title,
    outlet: fieldOf(record, 'outlet', names),
    published: published === undefined ? undefined : (isoOf(published) ?? undefined),
    modified: modified === undefined ? undefined : (isoOf(modified) ?? undefined),
    url: fieldOf(record, 'url', names),
    author: fieldOf(record, 'author', names),
    language:
      language !== undefined && /^[a-z]{2}(?:[-_]|$)/i.test(language) ? language.slice(0, 2).toLowerCase() : undefined,
  });
  return looksLikeHtml(body) ? draftOfBlocks(htmlBlocks(body), details) : draftOfText(body, details);
}

function fieldOf(record: RecordFields, field: Field, names: FieldNames): string | undefined {
  const given = field in names ? Object.entries(names).find(([key]) => key === field)?.[1] : undefined;
  for (const name of given === undefined ? FIELD_NAMES[field] : [given]) {
    const value = record.get(plainName(name))?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}
