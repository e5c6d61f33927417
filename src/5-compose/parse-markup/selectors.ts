// Selectors of the subset, compiled from css-tree's tree and matched from the right.
import type { CssNode, Selector } from 'css-tree';
import type { MarkupElement } from './markup-tree.ts';

type Test = (element: MarkupElement) => boolean;
type Combinator = ' ' | '>' | '+';

/** Compounds from the right; each tells how it is joined to the one on its left. */
export type CompiledSelector = {
  readonly compounds: readonly { readonly tests: readonly Test[]; readonly joinedBy: Combinator | null }[];
  /** Ids, then classes, attributes and pseudo-classes, then types: as one comparable number. */
  readonly specificity: number;
  /** A type, class or id the matched element must have: rules are looked up by it. */
  readonly key: string;
};

const PSEUDO_CLASSES: Readonly<Record<string, Test>> = {
  'first-child': (element) => element.previous === null,
  'last-child': (element) => element.isLastChild,
  root: (element) => element.parent === null,
};

type Compound = { tests: Test[]; joinedBy: Combinator | null; key: string };

type Part = { readonly test: Test; readonly weight: number; readonly key: string };

/** Null for a selector outside the subset: such a rule speaks to browsers only and is left out. */
export function compileSelector(selector: Selector): CompiledSelector | null {
  const compounds: Compound[] = [];
  let current: Compound = { tests: [], joinedBy: null, key: '*' };
  let specificity = 0;
  for (const node of selector.children) {
    if (node.type === 'Combinator') {
      const joinedBy = combinator(node.name);
      if (joinedBy === null) return null;
      compounds.unshift(current);
      current = { tests: [], joinedBy, key: '*' };
      continue;
    }
    const part = compilePart(node);
    if (part === null) return null;
    current.tests.push(part.test);
    specificity += part.weight;
    if (part.key !== '*') current.key = part.key;
  }
  return { compounds: [current, ...compounds], specificity, key: current.key };
}

function combinator(name: string): Combinator | null {
  return name === ' ' || name === '>' || name === '+' ? name : null;
}

function compilePart(node: CssNode): Part | null {
  switch (node.type) {
    case 'TypeSelector':
      if (node.name === '*') return { test: () => true, weight: 0, key: '*' };
      return { test: (element) => element.name === node.name, weight: 1, key: node.name };
    case 'ClassSelector':
      return { test: (element) => element.classes.has(node.name), weight: 1_000, key: `.${node.name}` };
    case 'IdSelector':
      return { test: (element) => element.attributes.get('id') === node.name, weight: 1_000_000, key: `#${node.name}` };
    case 'AttributeSelector': {
      const value = node.value === null ? null : node.value.type === 'String' ? node.value.value : node.value.name;
      return { test: attributeTest(node.name.name, node.matcher, value), weight: 1_000, key: '*' };
    }
    case 'PseudoClassSelector': {
      const test = node.children === null ? PSEUDO_CLASSES[node.name] : undefined;
      return test === undefined ? null : { test, weight: 1_000, key: '*' };
    }
    default:
      return null;
  }
}

function attributeTest(name: string, matcher: string | null, value: string | null): Test {
  return ({ attributes }) => {
    const actual = attributes.get(name);
    if (actual === undefined || value === null || matcher === null) return actual !== undefined;
    if (matcher === '~=') return actual.split(/\s+/).includes(value);
    if (matcher === '^=') return actual.startsWith(value);
    if (matcher === '$=') return actual.endsWith(value);
    if (matcher === '*=') return actual.includes(value);
    return actual === value;
  };
}

export function matches(selector: CompiledSelector, element: MarkupElement, from = 0): boolean {
  const compound = selector.compounds[from];
  if (compound === undefined) return true;
  if (!compound.tests.every((test) => test(element))) return false;
  switch (compound.joinedBy) {
    case null:
      return true;
    case '>':
      return element.parent !== null && matches(selector, element.parent, from + 1);
    case '+':
      return element.previous !== null && matches(selector, element.previous, from + 1);
    case ' ': {
      for (let above = element.parent; above !== null; above = above.parent) {
        if (matches(selector, above, from + 1)) return true;
      }
      return false;
    }
  }
}
