// The seven stages, in order. Read this first.
import { readTopic } from './1-read/read-topic.ts';
import { extractClaims } from './2-extract/extract-claims.ts';
import { alignClaims } from './3-align/align-claims.ts';
import { compareGroups } from './4-compare/compare-groups.ts';
import type { Analysis, EstimateRule, TopicFolder } from './model.ts';
import { VERSION } from './version.ts';

export type AnalyseOptions = { readonly estimate: EstimateRule };

/** Stages 2 to 4, from what was read to what is written to analysis.json. */
export function analyse(folder: TopicFolder, options: AnalyseOptions): Analysis {
  const claims = folder.articles.flatMap(extractClaims);
  const alignment = alignClaims(folder.articles, claims);
  const comparison = compareGroups(alignment, claims, options);
  return {
    format: 'parallax-analysis/1',
    tool: { name: 'parallax', version: VERSION },
    topic: folder.topic,
    articles: alignment.articles,
    claims,
    groups: comparison.groups,
    discrepancies: comparison.discrepancies,
    notices: [...folder.notices, ...alignment.notices, ...comparison.notices],
  };
}

export { readTopic };
