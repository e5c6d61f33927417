// Questions made by hand: what a few articles say of one thing, and what stage 4 makes of it.
import { compareGroups } from '../../src/4-compare/compare-groups.ts';
import type { AlignedGroup, Article, Claim, Discrepancy, EstimateRule, Quantity } from '../../src/model.ts';

export type Says = {
  /** "more than 40", "27", "dozens", "10-14". */
  readonly figure: string;
  /** Words before the figure in its sentence: "could reach". */
  readonly before?: string;
  readonly modality?: Claim['modality'];
  readonly noun?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly event?: string;
  readonly place?: string;
  readonly period?: string;
  readonly by?: string;
  readonly aspect?: Quantity['aspect'];
  readonly dimension?: Quantity['dimension'];
  readonly zone?: Claim['zone'];
  /** The question it answers; 0 where none is named. */
  readonly question?: number;
};
export type Source = {
  readonly outlet: string;
  readonly published?: string;
  /** Articles of one origin are copies. */
  readonly origin?: string;
  /** Each in a sentence of its own, but for those in one list. */
  readonly says: readonly (Says | readonly Says[])[];
};

const MODIFIERS: Readonly<Record<string, Quantity['modifier']>> = {
  about: 'approx',
  'at least': 'atLeast',
  'more than': 'moreThan',
  'up to': 'atMost',
  nearly: 'lessThan',
  dozens: 'vague',
  several: 'vague',
};

function quantityOf({ figure, unit = 'people', aspect = 'total', dimension = 'count' }: Says): Quantity {
  const [first = null, second = null] = (figure.match(/\d[\d,.]*/g) ?? []).map((text) =>
    Number(text.replace(/,/g, '')),
  );
  const base = { dimension, unit, aspect };
  if (second !== null) return { ...base, modifier: 'range', value: null, low: first, high: second };
  const modifier = MODIFIERS[figure.replace(/\s*\d.*$/, '')] ?? 'exact';
  switch (modifier) {
    case 'vague':
      return {
        ...base,
        modifier,
        value: null,
        ...(figure === 'several' ? { low: 3, high: 9 } : { low: 24, high: 99 }),
      };
    case 'atLeast':
    case 'moreThan':
      return { ...base, modifier, value: first, low: first, high: null };
    case 'atMost':
    case 'lessThan':
      return { ...base, modifier, value: first, low: null, high: first };
    case 'exact':
    case 'approx':
    case 'range':
      return { ...base, modifier, value: first, low: first, high: first };
  }
}

type Made = { readonly article: Article; readonly claims: readonly (Claim & { readonly question: number })[] };

function make(source: Source, index: number): Made {
  const id = `${index + 1}`;
  const sentences = source.says.map((part) => [part].flat());
  let text = '';
  const claims = sentences.flatMap((parts, number) => {
    const from = text.length;
    const spans = parts.map((one) => {
      text += one.before === undefined ? '' : `${one.before} `;
      const start = text.length;
      text += `${one.figure} ${one.noun ?? 'people'} and `;
      return { one, span: { start, end: start + one.figure.length } };
    });
    text = `${text.slice(0, -5)}. `;
    const sentence = { start: from, end: text.length - 1 };
    return spans.map(({ one, span }, k) => ({ ...claimOf(one, `${id}.${number}.${k}`, id), span, sentence }));
  });
  const { outlet, published, origin = id } = source;
  const article: Article = {
    ...{ id, file: `${id}.txt`, outlet, title: null, language: 'en', sha256: id.repeat(64), text },
    published: published === undefined ? null : { value: published, basis: 'stated' },
    ...{ originGroup: origin, label: id },
  };
  return { article, claims };
}

function claimOf(one: Says, id: string, articleId: string) {
  const { noun = 'people', role, event, place, period, by, zone = 'body', question = 0, modality = 'asserted' } = one;
  return {
    ...{ id, articleId, kind: 'quantity' as const, surface: one.figure, zone, by: 'hand', question },
    quantity: quantityOf(one),
    subject: {
      head: noun,
      text: noun,
      ...(event === undefined ? {} : { event }),
      ...(role === undefined ? {} : { role }),
    },
    scope: { ...(place === undefined ? {} : { place }), ...(period === undefined ? {} : { period }) },
    ...(by === undefined ? {} : { attribution: { source: by, chain: [by], cue: null, anonymous: false } }),
    modality,
  };
}

export type Judged = {
  readonly verdict: string;
  readonly isUnsure: boolean;
  readonly estimate: string | null;
  /** Of the first question: "class: one reading | another". */
  readonly found: string | null;
  readonly discrepancies: readonly Discrepancy[];
};

/** What stage 4 says of question 0. */
export function judge(sources: readonly Source[], rule: EstimateRule = 'latest', cohesion = 5): Judged {
  const made = sources.map(make);
  const claims = made.flatMap((one) => one.claims);
  const articles = made.map((one) => one.article);
  const questions = [...new Set(claims.map((claim) => claim.question))].sort();
  const groups = questions.map((question): AlignedGroup => {
    const members = claims.filter((claim) => claim.question === question);
    const articleIds = new Set(members.map((claim) => claim.articleId));
    const origins = new Set(articles.filter(({ id }) => articleIds.has(id)).map(({ originGroup }) => originGroup));
    return {
      ...{ id: `g${question}`, label: `question ${question}`, kind: 'quantity', cohesion },
      claimIds: members.map((claim) => claim.id),
      ...{ articleCount: articleIds.size, independentOrigins: origins.size },
    };
  });
  const comparison = compareGroups({ articles, groups, claimOrigins: {}, exchangeRates: {}, notices: [] }, claims, {
    estimate: rule,
  });
  const [{ verdict, estimate, isUnsure = false }] = comparison.groups;
  const first = comparison.discrepancies.find(({ groupIds }) => groupIds[0] === 'g0');
  const readings = first?.readings.map(({ text }) => text).join(' | ');
  return {
    verdict,
    isUnsure,
    estimate: estimate === undefined ? null : `${estimate.low} ${estimate.best} ${estimate.high} ${estimate.rule}`,
    found: first === undefined ? null : `${first.class}: ${readings}`,
    discrepancies: comparison.discrepancies,
  };
}

/** Two independent sources, one figure each. */
export const pair = (first: string, second: string, more: Partial<Says> = {}): Judged =>
  judge([
    { outlet: 'Echo', says: [{ figure: first, ...more }] },
    { outlet: 'Ledger', says: [{ figure: second, ...more }] },
  ]);
