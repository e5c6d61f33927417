// The table over the quantity sentences: figures found, and each field among them; open and held apart, and by kind.
import { readItems } from './corpus.ts';
import { FIELDS, hasRightValue, type Matched, matchItem } from './match-figures.ts';
import { formatTable, rounded, type Section } from './section.ts';

type Tally = Readonly<Record<string, number>>;

export function evaluateSentences(): Section {
  const matched = readItems().map(matchItem);
  const open = matched.filter(({ item }) => !item.isHeld);
  const held = matched.filter(({ item }) => item.isHeld);
  const groups: readonly (readonly [string, readonly Matched[]])[] = [
    ['OPEN', open],
    ['HELD', held],
    ...kindsOf(matched).flatMap((kind) => [
      [kind, open.filter(({ item }) => item.kind === kind)] as const,
      [`${kind} (held)`, held.filter(({ item }) => item.kind === kind)] as const,
    ]),
  ];
  return {
    id: 'quantities',
    table: [
      formatTable(
        HEADER,
        groups.map(([name, group]) => row(name, group)),
      ),
      `False figures on negative sentences: ${negatives(open)} open, ${negatives(held)} held.`,
    ].join('\n'),
    measures: { ...named('open', tally(open)), ...named('held', tally(held)) },
  };
}

/** What went wrong in open sentences. Held ones stay unseen. */
export function listMisses(kinds: readonly string[]): string {
  return readItems()
    .filter((item) => !item.isHeld && (kinds.length === 0 || kinds.includes(item.kind)))
    .map(matchItem)
    .flatMap(missLines)
    .join('\n');
}

function missLines({ item, pairs, missed, stray }: Matched): string[] {
  const wrong = pairs.flatMap((pair) => {
    const fields = Object.keys(FIELDS).filter((name) => FIELDS[name](pair) === false);
    const { value, low, high, modifier, dimension, unit, per, aspect, change } = pair.quantity;
    const read = [value, low, high, modifier, dimension, unit, per, aspect, change].join(' ');
    return fields.length === 0 ? [] : [`   ${fields.join(', ')}: "${pair.claim.surface}" ${read}`];
  });
  const lines = [
    ...missed.map((figure) => `   missed: "${figure.surface}"`),
    ...stray.map((claim) => `   stray: "${claim.surface}"`),
    ...wrong,
  ];
  return lines.length === 0 ? [] : [`${item.kind}: ${item.text}`, ...lines];
}

const kindsOf = (matched: readonly Matched[]): readonly string[] => [...new Set(matched.map(({ item }) => item.kind))];

const HEADER = ['', 'figures', 'found P', 'found R', 'found F1', 'value F1', ...Object.keys(FIELDS)];

function tally(group: readonly Matched[]): Tally {
  const pairs = group.flatMap((one) => one.pairs);
  const expected = pairs.length + group.flatMap((one) => one.missed).length;
  const read = pairs.length + group.flatMap((one) => one.stray).length;
  const right = pairs.filter(hasRightValue).length;
  const among = (name: string) => {
    const verdicts = pairs.map(FIELDS[name]).filter((verdict) => verdict !== null);
    return share(verdicts.filter(Boolean).length, verdicts.length);
  };
  return {
    precision: share(pairs.length, read),
    recall: share(pairs.length, expected),
    foundF1: share(2 * pairs.length, read + expected),
    valueF1: share(2 * right, read + expected),
    ...Object.fromEntries(Object.keys(FIELDS).map((name) => [name, among(name)])),
  };
}

/** Nothing expected and nothing found is right. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : rounded(part / whole));

function row(name: string, group: readonly Matched[]): readonly string[] {
  const figures = group.flatMap(({ item }) => item.figures).length;
  return [name, String(figures), ...Object.values(tally(group)).map((value) => value.toFixed(3))];
}

const named = (prefix: string, values: Tally): Tally =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));

function negatives(group: readonly Matched[]): number {
  return group.filter(({ item }) => item.kind.startsWith('negative')).flatMap((one) => one.stray).length;
}
