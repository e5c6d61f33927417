// A style sheet as css-tree reads it, reduced to what speaks to paper.
import type { Atrule, Block, CssNode, Rule } from 'css-tree';
import generate from 'css-tree/generator';
import parseCss from 'css-tree/parser';
import type { Edges } from '../../page-model.ts';
import { NO_EDGES } from './computed-style.ts';
import { type CompiledSelector, compileSelector } from './selectors.ts';
import { parsePoints, parseSides } from './values.ts';

export type Declaration = { readonly property: string; readonly value: string; readonly isImportant: boolean };

export type StyleRule = {
  readonly order: number;
  readonly selector: CompiledSelector;
  readonly declarations: readonly Declaration[];
};

export type Stylesheet = {
  readonly rules: readonly StyleRule[];
  readonly page: { readonly margin: Edges; readonly firstMargin: Edges };
};

type Reading = {
  readonly rules: { selectors: CompiledSelector[]; declarations: Declaration[] }[];
  readonly variables: Map<string, string>;
  readonly pages: { isFirst: boolean; declarations: readonly Declaration[] }[];
};

/** Half an inch on each side where the style sheet says nothing. */
const DEFAULT_MARGIN: Edges = { top: 54, right: 54, bottom: 54, left: 54 };

/** Reads the sheets in the order of the cascade. */
export function readStylesheet(sheets: readonly string[]): Stylesheet {
  const reading: Reading = { rules: [], variables: new Map(), pages: [] };
  for (const css of sheets) readNodes(parseCss(css, { parseValue: false, parseCustomProperty: false }), reading);
  const rules = reading.rules.flatMap(({ selectors, declarations }, order) => {
    const resolved = declarations.map((one) => ({ ...one, value: resolve(one.value, reading.variables) }));
    return selectors.map((selector) => ({ order, selector, declarations: resolved }));
  });
  return { rules, page: readPage(reading) };
}

function readNodes(node: CssNode, reading: Reading): void {
  if (node.type !== 'StyleSheet' && node.type !== 'Block') return;
  for (const child of node.children) {
    if (child.type === 'Rule') readRule(child, reading);
    else if (child.type === 'Atrule') readAtrule(child, reading);
  }
}

function readAtrule(rule: Atrule, reading: Reading): void {
  const prelude = rule.prelude === null ? '' : generate(rule.prelude);
  if (rule.block === null) return;
  if (rule.name === 'media' && speaksToPaper(prelude)) readNodes(rule.block, reading);
  if (rule.name === 'page') reading.pages.push({ isFirst: prelude === ':first', declarations: readBlock(rule.block) });
}

function speaksToPaper(media: string): boolean {
  return media.split(',').some((query) => /^(only )?(print|all)$/.test(query.trim()));
}

function readRule(rule: Rule, reading: Reading): void {
  const declarations = readBlock(rule.block);
  if (rule.prelude.type !== 'SelectorList') return;
  const selectors: CompiledSelector[] = [];
  for (const node of rule.prelude.children) {
    const compiled = node.type === 'Selector' ? compileSelector(node) : null;
    if (compiled !== null) selectors.push(compiled);
    if (generate(node) !== ':root') continue;
    for (const { property, value } of declarations)
      if (property.startsWith('--')) reading.variables.set(property, value);
  }
  if (selectors.length > 0) reading.rules.push({ selectors, declarations });
}

function readBlock(block: Block): Declaration[] {
  const declarations: Declaration[] = [];
  for (const node of block.children) {
    if (node.type !== 'Declaration') continue;
    const value = (node.value.type === 'Raw' ? node.value.value : generate(node.value)).trim();
    declarations.push({ property: node.property, value, isImportant: node.important !== false });
  }
  return declarations;
}

/** Variables may name variables; a sheet that goes in circles is left as it is after ten steps. */
function resolve(value: string, variables: ReadonlyMap<string, string>): string {
  let result = value;
  for (let step = 0; step < 10 && result.includes('var('); step += 1) {
    result = result.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_, name: string, fallback?: string) => {
      return variables.get(name) ?? fallback?.trim() ?? '';
    });
  }
  return result;
}

function readPage(reading: Reading): Stylesheet['page'] {
  let margin = DEFAULT_MARGIN;
  for (const page of reading.pages) if (!page.isFirst) margin = pageMargin(margin, page.declarations, reading);
  let firstMargin = margin;
  for (const page of reading.pages) if (page.isFirst) firstMargin = pageMargin(firstMargin, page.declarations, reading);
  return { margin, firstMargin };
}

function pageMargin(margin: Edges, declarations: readonly Declaration[], { variables }: Reading): Edges {
  const units = { emPt: 12, remPt: 12 };
  let result = margin;
  for (const { property, value } of declarations) {
    const resolved = resolve(value, variables);
    if (property === 'margin') result = parseSides(resolved, units) ?? NO_EDGES;
    const side = /^margin-(top|right|bottom|left)$/.exec(property)?.[1];
    const points = parsePoints(resolved, units);
    if (side !== undefined && points !== null) result = { ...result, [side]: points };
  }
  return result;
}
