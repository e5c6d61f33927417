// The same HTML as one file for a browser: charts as inline SVG, style and script inside, nothing from the network.
import { createHash } from 'node:crypto';
import type { DisplayList } from '../page-model.ts';
import { svgOf } from './svg.ts';

type Parts = {
  readonly html: string;
  readonly css: string;
  readonly charts: ReadonlyMap<string, { readonly list: DisplayList; readonly alt: string; readonly caption: string }>;
};

/** Nothing may be loaded, and nothing may run but the one script with this hash; the style stands in the file. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const scripts = script === '' ? '' : `script-src 'sha256-${hash}'; `;
  return `default-src 'none'; style-src 'unsafe-inline'; ${scripts}base-uri 'none'; form-action 'none'`;
}

/** What only paper has: running lines and page numbers. */
const BROWSER_STYLE = '[data-running],.page-ref{display:none}[hidden]{display:none!important}';

const CHART = /<parallax-chart\b[^>]*?\bid="([^"]*)"[^>]*><\/parallax-chart>/g;

/**
 * For a browser: one file with everything in it. `script`: what it runs; without it, it is the same page without filters.
 * All article text in `html` is escaped, so that these patterns meet the template's own markup only.
 */
export function htmlEdition({ html, css, charts }: Parts, script = ''): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${css.replaceAll('</', '<\\/')}${BROWSER_STYLE}</style>`,
  ].join('\n');
  const drawn = html.replace(CHART, (_element, id: string) => {
    const chart = charts.get(id);
    return chart ? svgOf(chart.list, `svg-${id}`, chart.caption, chart.alt) : '';
  });
  // A word joiner: browsers would break the line between a full stop and the bracket of its citation.
  const glued = drawn.replaceAll('<sup class="cite">[', '<sup class="cite">&#8288;[');
  const linked = citesInText(glued);
  return linked
    .replace('</head>', () => `${head}\n</head>`)
    .replace('</body>', () => (script === '' ? '</body>' : `<script>${script}</script>\n</body>`));
}

const CITE = /<a href="[^"]*" data-in-text="([^" ]+)([^"]*)"/g;

/** On paper a citation leads to the list of sources; here to the claim in its text, where the page has the texts. */
function citesInText(html: string): string {
  const ids = new Set(Array.from(html.matchAll(/<span class="claim" id="([^"]+)"/g), (match) => match[1]));
  return html.replace(CITE, (link, first: string, more: string) =>
    ids.has(first) ? `<a href="#${first}" data-in-text="${first}${more}"` : link,
  );
}
