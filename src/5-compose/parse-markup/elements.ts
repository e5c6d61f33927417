// The elements of the subset: what each is to the painter, and its role in the structure tree of the PDF.

type ElementKind = 'flow' | 'list' | 'item' | 'table' | 'table-part' | 'rule' | 'chart' | 'inline' | 'page-number';

type ElementEntry = { readonly kind: ElementKind; readonly role: string | null };

/** Groups without a role of their own are transparent to a screen reader. */
export const ELEMENTS: Readonly<Record<string, ElementEntry>> = {
  body: { kind: 'flow', role: null },
  main: { kind: 'flow', role: null },
  article: { kind: 'flow', role: 'Art' },
  section: { kind: 'flow', role: 'Sect' },
  div: { kind: 'flow', role: null },
  header: { kind: 'flow', role: null },
  footer: { kind: 'flow', role: null },
  nav: { kind: 'flow', role: null },
  aside: { kind: 'flow', role: null },
  h1: { kind: 'flow', role: 'H1' },
  h2: { kind: 'flow', role: 'H2' },
  h3: { kind: 'flow', role: 'H3' },
  h4: { kind: 'flow', role: 'H4' },
  p: { kind: 'flow', role: 'P' },
  blockquote: { kind: 'flow', role: 'BlockQuote' },
  figure: { kind: 'flow', role: 'Div' },
  figcaption: { kind: 'flow', role: 'Caption' },
  dl: { kind: 'flow', role: 'L' },
  dt: { kind: 'flow', role: 'Lbl' },
  dd: { kind: 'flow', role: 'LBody' },
  hr: { kind: 'rule', role: null },
  ul: { kind: 'list', role: 'L' },
  ol: { kind: 'list', role: 'L' },
  li: { kind: 'item', role: 'LI' },
  table: { kind: 'table', role: 'Table' },
  caption: { kind: 'table-part', role: 'Caption' },
  colgroup: { kind: 'table-part', role: null },
  col: { kind: 'table-part', role: null },
  thead: { kind: 'table-part', role: 'THead' },
  tbody: { kind: 'table-part', role: 'TBody' },
  tr: { kind: 'table-part', role: 'TR' },
  th: { kind: 'table-part', role: 'TH' },
  td: { kind: 'table-part', role: 'TD' },
  'parallax-chart': { kind: 'chart', role: 'Figure' },
  'parallax-page': { kind: 'page-number', role: null },
  'parallax-pages': { kind: 'page-number', role: null },
  span: { kind: 'inline', role: null },
  strong: { kind: 'inline', role: null },
  b: { kind: 'inline', role: null },
  em: { kind: 'inline', role: null },
  sup: { kind: 'inline', role: null },
  sub: { kind: 'inline', role: null },
  mark: { kind: 'inline', role: null },
  a: { kind: 'inline', role: 'Link' },
  cite: { kind: 'inline', role: null },
  q: { kind: 'inline', role: 'Quote' },
  br: { kind: 'inline', role: null },
  small: { kind: 'inline', role: null },
  abbr: { kind: 'inline', role: 'Span' },
  time: { kind: 'inline', role: null },
};

/** Never drawn, wherever they stand. */
export const UNSEEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title', 'meta', 'link', 'template']);

/** Roles whose element may hold text itself; elsewhere text gets a paragraph of its own. */
export const HOLDS_TEXT: ReadonlySet<string> = new Set([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'TD', 'TH', 'LBody', 'Lbl', 'Caption'],
]);

/** What to write in place of elements people reach for. */
const INSTEAD: Readonly<Record<string, string>> = {
  i: 'Use em, or a span with font-style: italic',
  u: 'Use a span with text-decoration: underline',
  img: 'Use parallax-chart for charts; other pictures are not drawn',
  svg: 'Use parallax-chart on paper and mark the drawing with data-edition="html"',
  canvas: 'Use parallax-chart',
  h5: 'Use h1 to h4',
  h6: 'Use h1 to h4',
  tfoot: 'Put the rows into tbody',
  button: 'Mark controls with data-edition="html"',
  input: 'Mark controls with data-edition="html"',
  select: 'Mark controls with data-edition="html"',
  label: 'Mark controls with data-edition="html"',
  details: 'Use a section, or mark it with data-edition="html"',
  dialog: 'Mark it with data-edition="html"',
  code: 'Use a span',
  pre: 'Use a p for each line',
};

export function hintFor(name: string): string {
  return `${INSTEAD[name] ?? 'Use a div or a span with a class, or mark what only a browser shows with data-edition="html"'}.`;
}
