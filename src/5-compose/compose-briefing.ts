// Stage 5: an analysis and a template become the HTML for the painter, the HTML edition and the charts of both.
import type { FontFace } from '../lib/fonts.ts';
import type { TemplateFiles } from '../lib/template-files.ts';
import type { Analysis, DisplayList } from '../model.ts';
import { type ChartRequest, drawChart } from './charts/index.ts';
import { chartRenderer } from './charts/render-chart.ts';
import { htmlEdition } from './html-edition.ts';
import { renderTemplate } from './render-template.ts';
import { briefingView } from './view/briefing-view.ts';
import type { Method } from './view/types.ts';

export type ComposeContext = {
  readonly fonts: readonly FontFace[];
  readonly method: Method;
  /** What the HTML edition runs; without it, it is the same briefing without filters. */
  readonly script?: string;
};

type DrawnChart = { readonly list: DisplayList; readonly alt: string; readonly caption: string };

export type Composed = {
  /** For the painter: charts stand as `<parallax-chart id alt>`. */
  readonly html: string;
  /** For a browser: one file with everything in it. */
  readonly edition: string;
  readonly css: string;
  readonly charts: ReadonlyMap<string, DrawnChart>;
  readonly title: string;
  readonly language: string;
};

export async function composeBriefing(
  analysis: Analysis,
  template: TemplateFiles,
  context: ComposeContext,
): Promise<Composed> {
  const { view, charts: requests } = briefingView(analysis, context.method);
  const html = renderTemplate(template, { ...view, analysis });
  // A template shows some of the charts there could be; only those are drawn.
  const asked = requests.filter((request) => html.includes(`<parallax-chart id="${request.id}"`));
  const charts = await drawCharts(asked, context.fonts);
  const css = template.css.source;
  return {
    html,
    edition: htmlEdition({ html, css, script: context.script ?? '', charts }),
    css,
    charts,
    title: view.title,
    language: view.language,
  };
}

async function drawCharts(
  requests: readonly ChartRequest[],
  fonts: readonly FontFace[],
): Promise<ReadonlyMap<string, DrawnChart>> {
  const charts = new Map<string, DrawnChart>();
  if (requests.length === 0) return charts;
  const render = chartRenderer(fonts);
  for (const request of requests) {
    charts.set(request.id, { list: await drawChart(request, render), alt: request.alt, caption: request.caption });
  }
  return charts;
}
