// The same HTML as one file for a browser: charts as inline SVG, the style inside, nothing from the network.
import type { DisplayList } from '../model.ts';
import { svgOf } from './svg.ts';

type Edition = {
  readonly html: string;
  readonly css: string;
  readonly charts: ReadonlyMap<string, { readonly list: DisplayList; readonly alt: string; readonly caption: string }>;
};

/** Nothing may be loaded and nothing may run; the style stands in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What only paper has: running lines and page numbers. */
const BROWSER_STYLE = '[data-running],.page-ref{display:none}';

const CHART = /<parallax-chart\b[^>]*?\bid="([^"]*)"[^>]*><\/parallax-chart>/g;

/** All article text in `html` is escaped, so that these patterns meet the template's own markup only. */
export function htmlEdition({ html, css, charts }: Edition): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${css.replaceAll('</', '<\\/')}${BROWSER_STYLE}</style>`,
  ].join('\n');
  const drawn = html.replace(CHART, (_element, id: string) => {
    const chart = charts.get(id);
    return chart ? svgOf(chart.list, `svg-${id}`, chart.caption, chart.alt) : '';
  });
  // A word joiner: browsers would break the line between a full stop and the bracket of its citation.
  const glued = drawn.replaceAll('<sup class="cite">[', '<sup class="cite">&#8288;[');
  return glued.replace('</head>', () => `${head}\n</head>`);
}
