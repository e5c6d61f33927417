// Citations: the labels of the articles, linked to their entries under Sources.
import Handlebars from 'handlebars';
import { isList, isRecord } from './guards.ts';

const { escapeExpression, SafeString } = Handlebars;

function linksOf(cites: unknown): readonly string[] {
  if (!isList(cites)) return [];
  return cites.filter(isRecord).map(({ label, href }) => {
    const name = escapeExpression(String(label));
    return `<a href="${escapeExpression(String(href))}" title="Source ${name}">${name}</a>`;
  });
}

/** `{{cite cites}}`: raised and in brackets, glued to the word before it; nothing where there is nothing to cite. */
export function cite(cites: unknown): Handlebars.SafeString {
  const links = linksOf(cites);
  return new SafeString(links.length === 0 ? '' : `<sup class="cite">[${links.join(',')}]</sup>`);
}

/** `{{sources cites}}`: the same links in a line of text, "1a, 1b, 3". */
export function sources(cites: unknown): Handlebars.SafeString {
  return new SafeString(linksOf(cites).join(', '));
}
