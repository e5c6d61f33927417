// Stage 5: an analysis, or many, and a template become the HTML for the painter, the HTML edition and the charts of both.
import type { FontFace } from '../lib/fonts.ts';
import type { TemplateFiles } from '../lib/template-files.ts';
import type { Analysis } from '../model.ts';
import type { DisplayList, Paper } from '../page-model.ts';
import { withDrawableText } from './charts/drawable-text.ts';
import { type ChartRequest, drawChart } from './charts/index.ts';
import { chartRenderer } from './charts/render-chart.ts';
import { CHART_FAMILY } from './charts/theme.ts';
import { renderTemplate } from './render-template.ts';
import { briefingView } from './view/briefing-view.ts';
import { type DigestEntry, type DigestName, digestView } from './view/digest.ts';
import type { ChangesSince, Method } from './view/types.ts';

export type ComposeContext = {
  readonly fonts: readonly FontFace[];
  readonly method: Method;
  /** What changed since an earlier analysis. */
  readonly since?: ChangesSince | undefined;
  /** 1, or less to show less of what can be left out and counted. */
  readonly share?: number;
  /** What page one has room for depends on it; default: the shorter paper. */
  readonly paper?: Paper;
  /** Where a topic is composed several times: the charts that were drawn, each of which is drawn once. */
  readonly drawn?: DrawnCharts;
};

type DrawnChart = { readonly list: DisplayList; readonly alt: string; readonly caption: string };

/** By what was asked for, as JSON. */
type DrawnCharts = Map<string, DrawnChart>;

export type Composed = {
  /** For the painter, and for `htmlEdition`: charts stand as `<parallax-chart id alt>`. */
  readonly html: string;
  readonly css: string;
  readonly charts: ReadonlyMap<string, DrawnChart>;
  readonly title: string;
  readonly language: string;
  /** The day it speaks of. */
  readonly asOf: string | null;
};

/** One topic; a template for many shows it as the only one. */
export function composeBriefing(
  analysis: Analysis,
  template: TemplateFiles,
  context: ComposeContext,
): Promise<Composed> {
  if (template.view === 'digest') return composeDigest([{ analysis, href: null }], [], template, context);
  const { view, charts } = briefingView(analysis, context.method, context);
  const data = { ...view, analysis };
  return compose(data, charts, template, context);
}

/** Many topics on one or two pages; of those `further` down the list only the names. */
export function composeDigest(
  entries: readonly DigestEntry[],
  further: readonly DigestName[],
  template: TemplateFiles,
  context: ComposeContext,
): Promise<Composed> {
  const { view, charts } = digestView(entries, context.method, further, context.share);
  return compose(view, charts, template, context);
}

async function compose(
  view: { readonly title: string; readonly language: string; readonly asOf: string | null },
  requests: readonly ChartRequest[],
  template: TemplateFiles,
  context: ComposeContext,
): Promise<Composed> {
  const html = renderTemplate(template, view);
  // A template shows some of the charts there could be; only those are drawn.
  const asked = requests.filter((request) => html.includes(`<parallax-chart id="${request.id}"`));
  const charts = await drawCharts(asked, context);
  const css = template.css.source;
  return { html, css, charts, title: view.title, language: view.language, asOf: view.asOf };
}

async function drawCharts(
  requests: readonly ChartRequest[],
  { fonts, drawn = new Map() }: Pick<ComposeContext, 'fonts' | 'drawn'>,
): Promise<ReadonlyMap<string, DrawnChart>> {
  const charts = new Map<string, DrawnChart>();
  if (requests.length === 0) return charts;
  const render = chartRenderer(fonts);
  const face = fonts.find(({ family }) => family === CHART_FAMILY) ?? fonts[0];
  for (const request of requests) {
    const key = JSON.stringify(request);
    const { alt, caption } = request;
    const chart = drawn.get(key) ?? { list: await drawChart(withDrawableText(request, face), render), alt, caption };
    drawn.set(key, chart);
    charts.set(request.id, chart);
  }
  return charts;
}
