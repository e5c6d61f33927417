// The text of the HTML edition in the order of the page, to be held against the structure tree of its PDF.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Stands where the painter puts a page's number. */
export const PAGE_NUMBER = '\u0001';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Without what only a browser shows, running lines, and drawings. */
export function htmlText(html: string): string {
  return parse(html).childNodes.map(textOf).join('');
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
  if (/^(?:head|script|style|svg)$/.test(node.tagName)) return '';
  if (attribute('data-edition') === 'html' || attribute('data-running') !== undefined) return '';
  if (/^parallax-pages?$/.test(node.tagName)) return PAGE_NUMBER;
  return node.childNodes.map(textOf).join('');
}
