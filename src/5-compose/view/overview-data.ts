// The panels of page one: the questions with differing figures in the order of their numbers, then what is agreed.

import type { ClaimGroup, Discrepancy } from '../../model.ts';
import type { ChartRequest } from '../charts/index.ts';
import type { Mark } from '../charts/mark.ts';
import type { Panel } from '../charts/overview.ts';
import { onOneAxis } from './axis-unit.ts';
import { markOfClaim } from './finding-chart.ts';
import { capitalised, isAgreed, type Lookup } from './lookup.ts';
import type { FindingView, SectionView } from './types.ts';

export const PANELS = 8;
/** With more sources the panels take one row of four, so that page one holds them. */
const SOURCES_FOR_TWO_ROWS = 12;
/** Beyond this only the first report of each origin is drawn. */
const SOURCES = 24;

/** At most so many panels, four to a row. */
export function overviewChart(
  sections: readonly SectionView[],
  lookup: Lookup,
  most: number = PANELS,
): ChartRequest | null {
  const all = lookup.articles;
  const articles = (all.length > SOURCES ? all.filter((article) => !lookup.isCopy(article)) : all).slice(0, SOURCES);
  const groups = chosenGroups(sections, lookup).filter(({ group }) => group.articleCount > 1);
  // One panel alone in a second row would cost it half the page.
  const isOneRow = articles.length > SOURCES_FOR_TWO_ROWS || groups.length === PANELS / 2 + 1;
  const panels = groups
    .slice(0, isOneRow ? PANELS / 2 : most)
    .map(({ group, subtitle }) => panelOf(group, subtitle, articles, lookup));
  if (panels.length === 0) return null;
  const sources = articles.map((article) => ({
    label: article.label,
    name: article.outlet,
    origin: article.originGroup,
    isCopy: lookup.isCopy(article),
  }));
  return {
    id: 'overview',
    kind: 'overview',
    data: { sources, panels },
    alt: `Reported figures by source, ${panels.length} small charts: ${panels.map((panel) => `${panel.title} (${panel.subtitle})`).join('; ')}.`,
    caption: 'The same sources in the same rows; each panel has its own axis.',
  };
}

type Choice = { readonly group: ClaimGroup; readonly subtitle: string };

function chosenGroups(sections: readonly SectionView[], lookup: Lookup): readonly Choice[] {
  const views = sections.flatMap((section) => [...section.findings, ...section.minor]);
  const numbered = [...views].sort((a, b) => a.number - b.number);
  const differing = numbered.flatMap((view) => {
    const discrepancy = lookup.analysis.discrepancies.find((item) => item.id === view.id);
    return discrepancy
      ? quantityGroups(discrepancy, lookup).map((group) => ({ group, subtitle: subtitleOf(view) }))
      : [];
  });
  const agreed = lookup.analysis.groups
    .filter((group) => group.kind === 'quantity' && isAgreed(group))
    .sort((a, b) => b.independentOrigins - a.independentOrigins)
    .map((group) => ({ group, subtitle: 'agreed' }));
  const seen = new Set<string>();
  return [...differing, ...agreed].filter(({ group }) => !seen.has(group.id) && seen.add(group.id));
}

function quantityGroups(discrepancy: Discrepancy, lookup: Lookup): readonly ClaimGroup[] {
  return discrepancy.groupIds.map((id) => lookup.group(id)).filter((group) => group.kind === 'quantity');
}

function subtitleOf(view: FindingView): string {
  return `${view.class.label.toLowerCase()}, no. ${view.number}`;
}

function panelOf(group: ClaimGroup, subtitle: string, articles: Lookup['articles'], lookup: Lookup): Panel {
  const { claims, unit } = onOneAxis(group.claimIds.map((id) => lookup.claim(id)));
  const marks = articles.map((article) => {
    const own = claims.filter((claim) => claim.articleId === article.id);
    const parts = own.filter((claim) => claim.quantity?.aspect !== 'part');
    return distinct((parts.length > 0 ? parts : own).map(markOfClaim));
  });
  return { title: capitalised(group.label), subtitle, unit, marks };
}

/** The same mark once: an article that repeats its figure has one. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}
