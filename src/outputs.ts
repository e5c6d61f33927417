// What a topic's analysis is written as, beside the briefing.
import { claimsCsv } from './5-compose/claims-csv.ts';
import type { Composed } from './5-compose/compose-briefing.ts';
import type { Analysis } from './model.ts';
import type { DisplayList } from './page-model.ts';

export const analysisJson = (analysis: Analysis): string => `${JSON.stringify(analysis, null, 2)}\n`;

/** Carried inside the PDF, so that a printed figure can be traced without the folder it was written into. */
export function attachmentsOf(analysis: Analysis) {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    {
      name: 'analysis.json',
      mime: 'application/json',
      bytes: encode(analysisJson(analysis)),
      description: 'Everything the briefing shows, as data',
    },
    { name: 'claims.csv', mime: 'text/csv', bytes: encode(claimsCsv(analysis)), description: 'One row a claim' },
  ];
}

export const displayListsOf = (composed: Composed): ReadonlyMap<string, DisplayList> =>
  new Map([...composed.charts].map(([id, chart]) => [id, chart.list]));

/** The PDF's dates must not depend on the clock: the day the briefing speaks of, else a day like any other. */
export const documentDate = (day: string | null): string => `${day ?? '2000-01-01'}T00:00:00Z`;
