// Citations: the labels of the articles, linked to their entries under Sources.
import Handlebars from 'handlebars';
import { isList, isRecord } from './guards.ts';

const { escapeExpression, SafeString } = Handlebars;

function linksOf(cites: unknown): readonly string[] {
  if (!isList(cites)) return [];
  return cites.filter(isRecord).map(({ label, href, inText }) => {
    const name = escapeExpression(String(label));
    const claims = isList(inText) && inText.length > 0 ? ` data-in-text="${escapeExpression(inText.join(' '))}"` : '';
    return `<a href="${escapeExpression(String(href))}"${claims} title="Source ${name}">${name}</a>`;
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
