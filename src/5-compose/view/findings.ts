// Every discrepancy as a numbered finding, in the section where its reader looks for it.

import type { Discrepancy } from '../../model.ts';
import type { ChartRequest } from '../charts/index.ts';
import { bySeverity, classView, severityView } from './class-forms.ts';
import { estimateLines, hasEstimate } from './estimate-lines.ts';
import { findingChart } from './finding-chart.ts';
import { findingText } from './finding-text.ts';
import { articlesOf, capitalised, type Lookup, originCount } from './lookup.ts';
import { quotationLines, quotationsTitle, wordingLines } from './quotation-lines.ts';
import { readingRows } from './reading-rows.ts';
import type { FindingView, SectionView } from './types.ts';

type SectionId = SectionView['id'];

const SECTIONS: readonly Pick<SectionView, 'id' | 'title' | 'note'>[] = [
  { id: 'figures', title: 'Figures that differ', note: 'most serious first' },
  { id: 'dates', title: 'Dates and attributions that differ', note: 'most serious first' },
  {
    id: 'quotations',
    title: 'Quotations compared',
    note: 'underlined: words that differ from most; blank: words that others have',
  },
  { id: 'statements', title: 'Statements that differ', note: 'most serious first' },
  { id: 'wordings', title: 'Same thing, other words', note: 'most serious first' },
  { id: 'gaps', title: 'Told by some, left out by others', note: 'most serious first' },
];

function sectionOf(discrepancy: Discrepancy, lookup: Lookup): SectionId {
  const first = discrepancy.groupIds[0];
  const kind = first === undefined ? 'name' : lookup.group(first).kind;
  if (discrepancy.class === 'gap') return 'gaps';
  if (kind === 'quotation') return 'quotations';
  if (kind === 'statement') return 'statements';
  if (discrepancy.class === 'attribution' || kind === 'date') return 'dates';
  return discrepancy.class === 'wording' || kind === 'name' ? 'wordings' : 'figures';
}

export type Findings = {
  readonly sections: readonly SectionView[];
  /** What the main part leaves out, those of most independent origins first. */
  readonly appendix: readonly FindingView[];
  readonly charts: readonly ChartRequest[];
};

/** `most`: of the main part. Numbers run through the sections in the order of the page. */
export function findings(lookup: Lookup, most: number): Findings {
  const charts: ChartRequest[] = [];
  let number = 0;
  const ordered = [...lookup.analysis.discrepancies].sort(
    (a, b) => bySeverity(a, b) || Number(a.class === 'gap') - Number(b.class === 'gap'),
  );
  const sections = SECTIONS.map((section) => {
    const members = ordered.slice(0, most).filter((item) => sectionOf(item, lookup) === section.id);
    const views = members.map((discrepancy) => {
      number += 1;
      const title = titleOf(discrepancy, lookup);
      const chart = hasChart(discrepancy, section.id) ? findingChart(discrepancy, title, lookup) : null;
      if (chart) charts.push(chart);
      return findingView(discrepancy, { number, title, section: section.id, chart }, lookup);
    });
    const isMinor = (view: FindingView) =>
      section.id === 'gaps' || (section.id === 'quotations' && view.severity.id === 'low');
    return { ...section, findings: views.filter((view) => !isMinor(view)), minor: views.filter(isMinor) };
  });
  const appendix = ordered
    .slice(most)
    .map((discrepancy) => {
      const place = { number: 0, title: titleOf(discrepancy, lookup), section: 'appendix', chart: null } as const;
      return findingView(discrepancy, place, lookup);
    })
    .sort((a, b) => b.origins - a.origins)
    .map((view, index) => ({ ...view, number: number + index + 1, anchor: `finding-${number + index + 1}` }));
  return {
    sections: sections.filter((section) => section.findings.length + section.minor.length > 0),
    appendix,
    charts,
  };
}

function titleOf(discrepancy: Discrepancy, lookup: Lookup): string {
  const [first, ...others] = discrepancy.groupIds;
  if (first === undefined) return capitalised(discrepancy.class);
  const { kind, label } = lookup.group(first);
  // Whose words they are is the question.
  if (kind === 'quotation' && discrepancy.class === 'attribution') return label.replace(/^[^“]*: (?=“)/, '');
  if (kind !== 'quotation' || others.length === 0) return capitalised(label);
  return quotationsTitle(discrepancy, lookup);
}

/** A figure that leaves the sense unchanged takes its table alone, with the sentences; dates are read faster on a line. */
function hasChart(discrepancy: Discrepancy, section: SectionId): boolean {
  if (section === 'figures') return discrepancy.severity !== 'low';
  return section === 'dates' && discrepancy.class !== 'attribution';
}

type Place = {
  readonly number: number;
  readonly title: string;
  readonly section: SectionId | 'appendix';
  readonly chart: ChartRequest | null;
};

function findingView(discrepancy: Discrepancy, { number, title, section, chart }: Place, lookup: Lookup): FindingView {
  const claimIds = discrepancy.readings.flatMap((reading) => reading.claimIds);
  const isLow = discrepancy.severity === 'low';
  const hasTable = section === 'figures' || (section === 'dates' && !(isLow && chart));
  const table = hasTable ? readingRows(discrepancy, lookup) : { rows: [], more: 0 };
  return {
    id: discrepancy.id,
    number,
    anchor: `finding-${number}`,
    title,
    class: classView(discrepancy.class, addsUp(discrepancy, lookup)),
    also: discrepancy.also.map((id) => classView(id).label.toLowerCase()),
    severity: severityView(discrepancy.severity),
    text: findingText(discrepancy, lookup),
    sourceLabels: articlesOf(claimIds, lookup).map((article) => article.label),
    origins: originCount(claimIds, lookup),
    chart: chart && { id: chart.id, alt: chart.alt, caption: chart.caption },
    rows: table.rows,
    moreRows: table.more,
    isAboutSpeakers: discrepancy.class === 'attribution',
    estimates: section === 'figures' && hasEstimate(discrepancy) ? estimateLines(discrepancy, lookup) : [],
    lines: linesOf(discrepancy, section, lookup),
  };
}

/** 62 and 18 here, 80 there: the statements agree by addition. */
function addsUp({ class: id, readings }: Discrepancy, lookup: Lookup): boolean {
  const [total, parts] = readings.map(({ claimIds }) =>
    claimIds.reduce((sum, claimId) => sum + (lookup.claim(claimId).quantity?.value ?? 0), 0),
  );
  return id === 'arithmetic' && total === parts;
}

function linesOf(discrepancy: Discrepancy, section: Place['section'], lookup: Lookup): FindingView['lines'] {
  if (section === 'quotations') return quotationLines(discrepancy, lookup);
  return section === 'wordings' || section === 'statements' ? wordingLines(discrepancy, lookup) : [];
}
