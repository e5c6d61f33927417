// Articles made from small sentence templates, for laws that must hold of every topic.
import fc from 'fast-check';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { compareGroups } from '../../src/4-compare/compare-groups.ts';
import type { Alignment, Claim, Comparison, ReadArticle } from '../../src/model.ts';
import { parser } from '../support/parser.ts';
import { textArticle } from '../support/text-article.ts';

/** The same examples on every run. */
export const FIXED = { seed: 20251016, numRuns: 60, includeErrorInReport: true } as const;

export type Draft = { readonly sentences: readonly string[]; readonly day: number };

const TEMPLATES: readonly ((figure: string, source: string) => string)[] = [
  (figure, source) => `${figure} people were injured in the explosion, ${source} said.`,
  (figure, source) => `Police arrested ${figure} protesters outside the court, ${source} said.`,
  (figure, source) => `According to ${source}, the flood destroyed ${figure} houses in the valley.`,
  (figure) => `The army sent ${figure} soldiers to the border.`,
  (figure) => `The repairs will cost ${figure} million euros.`,
];
const QUIET: readonly string[] = [
  'The mayor asked for calm.',
  'Shops in the old town stayed closed.',
  '"We have never seen anything like it in this town," a baker said.',
  'Rain is expected in the evening.',
  'The road to Kveldnes was closed in the morning.',
  'The road to Kveldness was closed in the morning.',
  'Morten Aulie, who runs the harbour, kept his ships in.',
  'Morten Aulli, who runs the harbour, kept his ships in.',
];

const figure = fc
  .tuple(
    fc.constantFrom('', '', 'about ', 'at least ', 'more than ', 'nearly ', 'up to '),
    fc.constantFrom(12, 18, 25, 40, 43, 60, 75, 120, 340, 1200),
  )
  .map(([modifier, value]) => `${modifier}${value.toLocaleString('en')}`);
const source = fc.constantFrom('the ministry', 'the fire brigade', 'a doctor', 'the governor');

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const statement = fc
  .tuple(fc.nat(TEMPLATES.length - 1), figure, source)
  .map(([about, count, by]) => ({ about, text: capitalise(TEMPLATES[about](count, by)) }));
const quiet = fc.nat(QUIET.length - 1).map((about) => ({ about: TEMPLATES.length + about, text: QUIET[about] }));

/** An article speaks of each thing once. */
export const draft: fc.Arbitrary<Draft> = fc.record({
  sentences: fc
    .uniqueArray(fc.oneof({ weight: 3, arbitrary: statement }, { weight: 1, arbitrary: quiet }), {
      minLength: 2,
      maxLength: 5,
      selector: ({ about }) => about,
    })
    .map((found) => found.map(({ text }) => text)),
  day: fc.integer({ min: 1, max: 4 }),
});

export const article = (name: string, { sentences, day }: Draft): ReadArticle =>
  textArticle(name, sentences, `2031-03-0${day}`);

export type Analysed = { readonly claims: readonly Claim[]; readonly alignment: Alignment } & Comparison;

/** Stages 2 to 4. */
export function analyse(articles: readonly ReadArticle[]): Analysed {
  const claims = articles.flatMap((one) => extractClaims(one, parser));
  const alignment = alignClaims(articles, claims);
  return { claims, alignment, ...compareGroups(alignment, claims, { estimate: 'latest' }) };
}
