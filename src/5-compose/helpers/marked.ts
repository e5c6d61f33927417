// Text of which a part is marked. The text is an article's: every piece is escaped.
import Handlebars from 'handlebars';
import { wordDiff } from '../view/word-diff.ts';
import { isList, isRecord } from './guards.ts';

const { escapeExpression, SafeString } = Handlebars;

/** `{{marked sentence}}`: the figure of a sentence in bold. */
export function marked(pieces: unknown): Handlebars.SafeString {
  if (!isList(pieces)) return new SafeString('');
  const html = pieces.filter(isRecord).map(({ text, isMarked }) => {
    const escaped = escapeExpression(String(text));
    return isMarked === true ? `<strong>${escaped}</strong>` : escaped;
  });
  return new SafeString(html.join(''));
}

/**
 * `{{diff pieces}}`, or `{{diff text reference}}` for two texts of a template's own choice: words that differ are
 * underlined, words that are missing are a blank.
 */
export function diff(told: unknown, reference?: unknown): Handlebars.SafeString {
  const pieces = typeof told === 'string' && typeof reference === 'string' ? wordDiff(told, reference) : told;
  if (!isList(pieces)) return new SafeString('');
  const html = pieces.filter(isRecord).map(({ text, kind }) => {
    if (kind === 'missing') return '<span class="blank"></span> ';
    const escaped = escapeExpression(String(text));
    return kind === 'changed' ? `<mark>${escaped}</mark>` : escaped;
  });
  return new SafeString(html.join(''));
}
