// From analysis.json to what a template shows. Pure: the same analysis gives the same view.

import type { Analysis } from '../../model.ts';
import type { Paper } from '../../page-model.ts';
import type { ChartRequest } from '../charts/index.ts';
import { agreedRows, singleRows } from './agreed.ts';
import { mostSeriousFirst, pageOne } from './at-a-glance.ts';
import { coverage } from './coverage.ts';
import { findings } from './findings.ts';
import { handout } from './handout.ts';
import { limitsFor } from './limits.ts';
import { capitalised, type Lookup, lookupOf } from './lookup.ts';
import { sinceSection } from './since.ts';
import { sourceTexts } from './source-texts.ts';
import { noticeViews, sourceKey, sourceViews } from './sources.ts';
import type { BriefingView, ChangesSince, ChartView, Method, Stats } from './types.ts';
import { unsureRows } from './unsure.ts';

export type Briefing = { readonly view: BriefingView; readonly charts: readonly ChartRequest[] };

export type BriefingOptions = {
  readonly since?: ChangesSince | undefined;
  /** Below 1: less of what can be left out and counted. */
  readonly share?: number | undefined;
  /** Default: the shorter one. */
  readonly paper?: Paper | undefined;
};

export function briefingView(analysis: Analysis, method: Method, options: BriefingOptions = {}): Briefing {
  const { share = 1, paper = 'letter' } = options;
  const limits = limitsFor(share);
  const lookup = lookupOf(analysis);
  const { sections, appendix, charts } = findings(lookup, limits.findings);
  const all = sections
    .flatMap((section) => [...section.findings, ...section.minor])
    .concat(appendix)
    .sort((a, b) => a.number - b.number);
  // What has no place on the page cannot be linked to.
  const left = new Set(appendix.slice(limits.appendix));
  const shown = all.filter((finding) => !left.has(finding));
  const { glance, overview } = pageOne(all, sections, lookup, paper);
  const single = singleRows(lookup, limits.single);
  const agreed = agreedRows(shown, lookup);
  const unsure = unsureRows(lookup);
  const matrix = coverage(all, limits.coverage, lookup);
  const since = options.since ? sinceSection(options.since, lookup) : null;
  const page = handout({ findings: all, agreed, single: single.rows }, limits.handoutPt, lookup);
  const view: BriefingView = {
    title: analysis.topic.title,
    language: 'en',
    asOf: analysis.topic.asOf,
    published: publishedBetween(lookup),
    tool: analysis.tool,
    stats: statsOf(lookup, single.claims),
    glance,
    glanceMore: all.length - glance.length,
    overview: overview && chartView(overview),
    since: since?.view ?? null,
    key: chartView(keyChart),
    sections,
    appendix: appendix.slice(0, limits.appendix),
    appendixMore: Math.max(0, appendix.length - limits.appendix),
    filters: {
      severities: presentIn(mostSeriousFirst(all).map((one) => one.severity)),
      classes: presentIn(all.map((one) => one.class)),
    },
    agreed: agreed.slice(0, limits.agreed),
    agreedMore: Math.max(0, agreed.length - limits.agreed),
    single: single.rows,
    singleMore: single.more,
    unsure: unsure.slice(0, limits.unsure),
    unsureMore: Math.max(0, unsure.length - limits.unsure),
    matrix: matrix?.view ?? null,
    sources: sourceViews(shown, lookup),
    sourceKey: sourceKey(lookup),
    handout: page.view,
    texts: sourceTexts(lookup),
    notices: noticeViews(lookup),
    method: { settings: [], ...method, tolerance: sentence(method.tolerance) },
  };
  return {
    view,
    charts: [
      ...(overview ? [overview] : []),
      ...(since?.chart ? [since.chart] : []),
      keyChart,
      ...charts,
      ...(matrix?.charts ?? []),
      ...page.charts,
    ],
  };
}

const keyChart: ChartRequest = {
  id: 'key',
  kind: 'mark-key',
  data: {},
  alt: 'Key to the marks: dot, exact figure; dotted line, about; arrow right, more than or at least; arrow left, up to or less than; bar, range; hatched bar, vague word; ring tied to a dot, copy and its origin; dash, no figure. Pale band behind the figures of a finding: estimate from low to high, with a triangle at the best.',
  caption: 'Key to the marks.',
};

/** Each once, in the order of the page. */
function presentIn<T extends { readonly id: string }>(views: readonly T[]): readonly T[] {
  return [...new Map(views.map((view) => [view.id, view])).values()];
}

function chartView({ id, alt, caption }: ChartRequest): ChartView {
  return { id, alt, caption };
}

function sentence(text: string): string {
  return capitalised(/[.!?]$/.test(text) ? text : `${text}.`);
}

function publishedBetween({ articles }: Lookup): BriefingView['published'] {
  const days = articles.flatMap((article) => (article.published ? [article.published.value.slice(0, 10)] : [])).sort();
  const first = days[0];
  const last = days.at(-1);
  return first && last ? { first, last } : null;
}

function statsOf({ analysis }: Lookup, single: number): Stats {
  const { articles, claims, groups, discrepancies } = analysis;
  const ofSeverity = (id: string) => discrepancies.filter((item) => item.severity === id).length;
  return {
    articles: articles.length,
    origins: new Set(articles.map((article) => article.originGroup)).size,
    figures: claims.filter((claim) => claim.kind === 'quantity').length,
    sharedFigures: groups.filter(
      (group) => group.kind === 'quantity' && group.articleCount > 1 && group.isUnsure !== true,
    ).length,
    quotations: claims.filter((claim) => claim.kind === 'quotation').length,
    discrepancies: discrepancies.length,
    high: ofSeverity('high'),
    medium: ofSeverity('medium'),
    low: ofSeverity('low'),
    single,
  };
}
