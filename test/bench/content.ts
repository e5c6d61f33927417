// The briefing's words, tables and charts without its look: what every peer is given to print.
import { parseHTML } from 'linkedom';

export type Content = { readonly title: string; readonly blocks: readonly Block[] };
type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Its first row is the header; all rows are equally long. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly svg: string; readonly alt: string };

/** `html`: as the painter gets it; `svgs`: its charts by id. */
export function contentOf(title: string, html: string, svgs: ReadonlyMap<string, string>): Content {
  const { document } = parseHTML(html);
  // What only the HTML edition has.
  for (const element of document.querySelectorAll('[data-edition=html], [data-running]')) element.remove();
  const found = [...document.querySelectorAll('h1, h2, h3, h4, p, figcaption, table, parallax-chart')];
  return { title, blocks: found.filter((element) => !element.parentElement?.closest('table')).map(blockOf) };

  function blockOf(element: Element): Block {
    const name = element.localName;
    if (name === 'table') return { kind: 'table', rows: rowsOf(element) };
    if (/^h\d$/.test(name)) return { kind: 'heading', level: Number(name[1]), text: wordsOf(element) };
    if (name !== 'parallax-chart') return { kind: 'paragraph', text: wordsOf(element) };
    const svg = svgs.get(element.getAttribute('id') ?? '') ?? '';
    return { kind: 'chart', svg, alt: element.getAttribute('alt') ?? '' };
  }
}

type Element = ReturnType<ReturnType<typeof parseHTML>['document']['querySelectorAll']>[number];

function rowsOf(table: Element): readonly (readonly string[])[] {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(wordsOf));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
