// A checker of the rules of PDF/UA-1 that a painter can break, and the text of a PDF as a screen reader gets it.
// The numbers are the clauses of ISO 14289-1. It agreed with veraPDF on all files it was tried on.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type PageContent, readPageContent } from './pdf-content.ts';
import { checkAnnotations, checkCatalog, checkFonts, textAt } from './pdf-rules.ts';

export type StructureElement = {
  readonly role: string;
  /** Its own text and that of the elements in it, in order. */
  readonly text: string;
  readonly children: readonly StructureElement[];
  /** Own texts and elements, in order. */
  readonly content: readonly (string | StructureElement)[];
  readonly attributes: ReadonlyMap<string, string>;
};

export type PdfInspection = {
  readonly problems: readonly string[];
  readonly root: StructureElement;
  readonly pages: readonly PageContent[];
  readonly title: string;
  readonly outline: readonly string[];
  readonly fonts: readonly string[];
};

const ROLES = new Set([
  ...[
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
    'Caption',
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'L',
    'LI',
  ],
  ...[
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'THead',
    'TBody',
    'Span',
    'Quote',
    'Note',
    'Reference',
    'Link',
    'Figure',
  ],
]);

const ALLOWED_CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
};

const ALLOWED_PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
};

export async function inspectPdf(bytes: Uint8Array): Promise<PdfInspection> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map(readPageContent);
  const problems = pages.flatMap(({ problems: found }, index) =>
    found.map((problem) => `page ${index + 1}: ${problem}`),
  );
  const walk = startWalk(document, pages, problems);
  const treeRoot = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const [first] = treeRoot instanceof PDFDict ? kids(treeRoot, document.context) : [];
  if (!(first instanceof PDFDict)) throw new Error('7.1 There is no structure tree.');
  const root = walkElement(walk, first, 'Root', undefined);
  checkCatalog(document, problems);
  checkAnnotations(document, walk.annotations, problems);
  checkAllUsed(walk);
  const fonts = checkFonts(document, problems);
  return { problems, root, pages, title: document.getTitle() ?? '', outline: readOutline(document), fonts };
}

/** All elements of a role, in reading order. */
export function elementsOf(root: StructureElement, role: string): readonly StructureElement[] {
  const below = root.children.flatMap((child) => elementsOf(child, role));
  return root.role === role ? [root, ...below] : below;
}

function kids(element: PDFDict, context: PDFContext): readonly PDFObject[] {
  const own = element.lookup(PDFName.of('K'));
  const list = own instanceof PDFArray ? own.asArray() : own === undefined ? [] : [own];
  return list.flatMap((kid) => (kid instanceof PDFRef ? (context.lookup(kid) ?? []) : kid));
}

type Walk = {
  readonly document: PDFDocument;
  readonly pages: readonly PageContent[];
  readonly problems: string[];
  readonly pageIndex: ReadonlyMap<string, number>;
  /** Marked-content ids that an element holds, by page. */
  readonly used: readonly Set<number>[];
  /** The role of the element that holds an annotation. */
  readonly annotations: Map<string, string>;
  headingLevel: number;
};

function startWalk(document: PDFDocument, pages: readonly PageContent[], problems: string[]): Walk {
  const pageIndex = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
  const used = pages.map(() => new Set<number>());
  return { document, pages, problems, pageIndex, used, annotations: new Map(), headingLevel: 0 };
}

function contentText({ pageIndex, used, pages }: Walk, page: PDFObject | undefined, mcid: number): string {
  const index = pageIndex.get(page?.toString() ?? '') ?? -1;
  used[index]?.add(mcid);
  return pages[index]?.texts.get(mcid) ?? '';
}

function walkElement(walk: Walk, dict: PDFDict, parent: string, page: PDFObject | undefined): StructureElement {
  const role = textAt(dict, 'S') ?? '';
  const attributes = attributesOf(dict);
  checkElement(walk, role, parent, attributes);
  const ownPage = dict.get(PDFName.of('Pg')) ?? page;
  const content: (string | StructureElement)[] = [];
  for (const kid of kids(dict, walk.document.context)) {
    if (kid instanceof PDFNumber) content.push(contentText(walk, ownPage, kid.asNumber()));
    if (!(kid instanceof PDFDict)) continue;
    const type = textAt(kid, 'Type');
    if (type === 'OBJR') walk.annotations.set(kid.get(PDFName.of('Obj'))?.toString() ?? '', role);
    if (type === 'MCR')
      content.push(contentText(walk, kid.get(PDFName.of('Pg')) ?? ownPage, Number(textAt(kid, 'MCID'))));
    if (type === 'OBJR' || type === 'MCR') continue;
    content.push(walkElement(walk, kid, role, ownPage));
  }
  const children = content.filter((one) => typeof one !== 'string');
  const text = content.map((one) => (typeof one === 'string' ? one : one.text)).join('');
  if (role === 'Table') checkColumns(walk, children);
  return { role, text, children, content, attributes };
}

function checkElement(walk: Walk, role: string, parent: string, attributes: ReadonlyMap<string, string>): void {
  const { problems } = walk;
  if (!ROLES.has(role)) problems.push(`7.1 ${role} is no standard role`);
  const isMisplaced =
    ALLOWED_CHILDREN[parent]?.includes(role) === false || ALLOWED_PARENTS[role]?.includes(parent) === false;
  if (isMisplaced) problems.push(`7.2 ${role} in ${parent}`);
  const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
  if (level > walk.headingLevel + 1) problems.push(`7.4.2 H${level} after H${walk.headingLevel}`);
  if (level > 0) walk.headingLevel = level;
  if (role === 'Figure' && !attributes.has('Alt')) problems.push('7.3 Figure without Alt');
  if (role === 'Figure' && !attributes.has('BBox')) problems.push('Figure without BBox');
  if (role === 'TH' && !attributes.has('Scope')) problems.push('7.5 TH without Scope');
}

function checkColumns({ problems }: Walk, children: readonly StructureElement[]): void {
  const rows = children.flatMap((child) => elementsOf(child, 'TR'));
  const span = ({ attributes }: StructureElement) => Number(attributes.get('ColSpan') ?? 1);
  const widths = new Set(rows.map((row) => row.children.reduce((sum, cell) => sum + span(cell), 0)));
  if (widths.size > 1) problems.push(`7.2 rows of ${[...widths].join(' and ')} columns in one table`);
}

function checkAllUsed({ pages, used, problems }: Walk): void {
  for (const [index, page] of pages.entries()) {
    for (const mcid of page.texts.keys()) {
      if (used[index]?.has(mcid) !== true) problems.push(`page ${index + 1}: 7.1 content ${mcid} is not in the tree`);
    }
  }
}

function attributesOf(dict: PDFDict): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const key of ['Alt', 'ActualText', 'E', 'Lang']) {
    const value = textAt(dict, key);
    if (value !== null && value !== '') attributes.set(key, value);
  }
  const more = dict.lookup(PDFName.of('A'));
  if (more instanceof PDFDict)
    for (const key of more.keys()) attributes.set(key.decodeText(), textAt(more, key.decodeText()) ?? '');
  return attributes;
}

function readOutline({ catalog }: PDFDocument): readonly string[] {
  const titles: string[] = [];
  const visit = (item: PDFObject | undefined, depth: number): void => {
    if (!(item instanceof PDFDict)) return;
    if (depth > 0) titles.push(`${'  '.repeat(depth - 1)}${textAt(item, 'Title') ?? ''}`);
    visit(item.lookup(PDFName.of('First')), depth + 1);
    if (depth > 0) visit(item.lookup(PDFName.of('Next')), depth);
  };
  visit(catalog.lookup(PDFName.of('Outlines')), 0);
  return titles;
}
