// From rules to the computed style of each element.
import { type ComputedStyle, INITIAL_STYLE, inheritStyle } from './computed-style.ts';
import type { MarkupElement } from './markup-tree.ts';
import { PROPERTIES, raiseText, SIZE_PROPERTIES } from './properties.ts';
import { matches } from './selectors.ts';
import type { Declaration, StyleRule, Stylesheet } from './stylesheet.ts';

export type StyleOf = (element: MarkupElement) => ComputedStyle;

/** Elements with the same parent style and the same rules share one style object: most rows of a table do. */
export function createCascade(sheet: Stylesheet): StyleOf {
  const index = indexRules(sheet.rules);
  const byElement = new Map<MarkupElement, ComputedStyle>();
  const byRules = new Map<ComputedStyle, Map<string, ComputedStyle>>();
  const styleOf: StyleOf = (element) => {
    const known = byElement.get(element);
    if (known !== undefined) return known;
    const parent = element.parent === null ? INITIAL_STYLE : styleOf(element.parent);
    const rules = matchingRules(index, element);
    const siblings = byRules.get(parent) ?? new Map<string, ComputedStyle>();
    byRules.set(parent, siblings);
    const inline = element.attributes.get('style') ?? '';
    const key = `${rules.map(({ order }) => order).join(' ')}|${inline}`;
    const remPt = element.parent === null ? INITIAL_STYLE.sizePt : styleOf(rootOf(element)).sizePt;
    const style =
      siblings.get(key) ?? computeStyle(parent, [...sortDeclarations(rules), ...inlineDeclarations(inline)], remPt);
    siblings.set(key, style);
    byElement.set(element, style);
    return style;
  };
  return styleOf;
}

function rootOf(element: MarkupElement): MarkupElement {
  return element.parent === null ? element : rootOf(element.parent);
}

function indexRules(rules: readonly StyleRule[]): ReadonlyMap<string, readonly StyleRule[]> {
  const index = new Map<string, StyleRule[]>();
  for (const rule of rules) {
    const bucket = index.get(rule.selector.key);
    if (bucket === undefined) index.set(rule.selector.key, [rule]);
    else bucket.push(rule);
  }
  return index;
}

function matchingRules(index: ReadonlyMap<string, readonly StyleRule[]>, element: MarkupElement): StyleRule[] {
  const keys = ['*', element.name, `#${element.attributes.get('id') ?? ''}`];
  for (const name of element.classes) keys.push(`.${name}`);
  return keys
    .flatMap((key) => index.get(key) ?? [])
    .filter((rule) => matches(rule.selector, element))
    .sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
}

function sortDeclarations(rules: readonly StyleRule[]): readonly Declaration[] {
  const all = rules.flatMap((rule) => rule.declarations);
  return [...all.filter((one) => !one.isImportant), ...all.filter((one) => one.isImportant)];
}

function inlineDeclarations(text: string): readonly Declaration[] {
  return text
    .split(';')
    .map((part) => part.split(':'))
    .filter((pair) => pair.length === 2)
    .map(([property = '', value = '']) => ({ property: property.trim(), value: value.trim(), isImportant: false }));
}

function computeStyle(parent: ComputedStyle, declarations: readonly Declaration[], remPt: number): ComputedStyle {
  const draft = inheritStyle(parent);
  const parentUnits = { emPt: parent.sizePt, remPt };
  for (const { property, value } of declarations) SIZE_PROPERTIES[property]?.(draft, value, parentUnits);
  const units = { emPt: draft.sizePt, remPt };
  for (const { property, value } of declarations) PROPERTIES[property]?.(draft, value, units);
  // Raising and gluing end with the inline element they began in.
  if (draft.display !== 'inline' && draft.display !== 'inline-block')
    Object.assign(draft, { raisePt: 0, isGlued: false });
  raiseText(draft, draft.verticalAlign, parentUnits);
  return draft;
}
