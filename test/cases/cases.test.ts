// One folder a case: its articles, and what each stage made of them when somebody last read it.
// The stages are compared in order, so that the first one that differs is named as the culprit.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { alignClaims } from '../../src/3-align/align-claims.ts';
import { compareGroups } from '../../src/4-compare/compare-groups.ts';
import { matchGolden } from '../support/golden.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { projectAlign, projectCompare, projectExtract, projectRead } from './project.ts';

const FOLDERS = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

suite('corpus cases', (test) => {
  for (const { name } of FOLDERS) {
    test(name, async () => {
      const folder = join(import.meta.dirname, name);
      const match = (stage: string, projection: string): void =>
        matchGolden(join(folder, 'expected', `${stage}.json`), projection);
      const topic = await readTopic(folder);
      match('1-read', projectRead(topic));
      const claims = topic.articles.flatMap((article) => extractClaims(article, parser));
      match('2-extract', projectExtract(claims));
      const alignment = alignClaims(topic.articles, claims);
      match('3-align', projectAlign(alignment, claims));
      const comparison = compareGroups(alignment, claims, { estimate: 'latest' });
      match('4-compare', projectCompare(comparison, alignment.articles, claims));
    });
  }
});
