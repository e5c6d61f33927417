// What other programs read: analysis.json by its published schema, claims.csv as a spreadsheet takes it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as assert from 'uvu/assert';
import { claimsCsv } from '../../src/5-compose/claims-csv.ts';
import type { Analysis } from '../../src/model.ts';
import { analyseTopic } from '../../src/pipeline.ts';
import { stageRunner } from '../../src/stages.ts';
import { assertDescribed, followsSchema, SCHEMAS } from '../support/json-schema.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';
import { CASES, ROOT, SAMPLE } from './parallax.ts';

const CORPORA = join(ROOT, '../shared/corpora');
const CASE_NAMES = readdirSync(CASES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const assertValid = followsSchema('parallax-analysis/1');

const analyse = (topic: string): Promise<Analysis> =>
  analyseTopic(topic, { estimate: 'latest', parser }, stageRunner({}));

/** Valid by the schema, and what a schema cannot say: every id leads somewhere, every claim is in one group. */
function assertSound(analysis: Analysis): void {
  assertValid(analysis);
  const texts = new Map(analysis.articles.map(({ id, text }) => [id, text]));
  for (const { articleId, span, surface } of analysis.claims) {
    assert.is(texts.get(articleId)?.slice(span.start, span.end), surface);
  }
  const claimIds = analysis.claims.map(({ id }) => id).sort();
  assert.is(new Set(claimIds).size, claimIds.length, 'no two claims have one id');
  assert.equal(analysis.groups.flatMap((group) => group.claimIds).sort(), claimIds);
  const groups = new Map(analysis.groups.map((group) => [group.id, new Set(group.claimIds)]));
  for (const { groupIds, class: kind, readings } of analysis.discrepancies) {
    assert.ok(groupIds.every((id) => groups.has(id)));
    const named = readings.flatMap((reading) => reading.claimIds);
    // The parts of a total are questions of their own.
    const known =
      kind === 'arithmetic' ? new Set(claimIds) : new Set(groupIds.flatMap((id) => [...(groups.get(id) ?? [])]));
    assert.ok(
      named.every((id) => known.has(id)),
      `${kind}: its readings are of its groups`,
    );
  }
}

suite('analysis.json', (test, skip) => {
  test('the schemas describe every field', () => {
    assert.equal([...SCHEMAS.keys()], ['parallax-analysis/1', 'parallax-diff/1', 'parallax-summary/1']);
    for (const [name, schema] of SCHEMAS) assertDescribed(schema, name);
  });

  test('the sample follows it', async () => assertSound(await analyse(SAMPLE)));

  test('so does every corpus case', async () => {
    for (const name of CASE_NAMES) assertSound(await analyse(join(CASES, name)));
  });

  if (!existsSync(CORPORA)) skip('so do the real topics', 'no ../shared/corpora here');
  else {
    for (const { name } of readdirSync(CORPORA, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      test(`so does ${name}`, async () => assertSound(await analyse(join(CORPORA, name))));
    }
  }
});

suite('claims.csv', (test) => {
  test('a header, then one row a claim, with the sentence it was read from', async () => {
    const analysis = await analyse(SAMPLE);
    const { data, errors } = Papa.parse<Record<string, string>>(claimsCsv(analysis), {
      header: true,
      skipEmptyLines: true,
    });
    assert.equal(errors, []);
    assert.equal(
      data.map((row) => row.id),
      analysis.claims.map(({ id }) => id),
    );
    const columns =
      'outlet,date,figure as printed,value,low,high,modifier,unit,subject,attribution,sentence,file,start,end';
    assert.equal(Object.keys(data[0]).slice(0, 14), columns.split(','));
    const texts = new Map(analysis.articles.map(({ file, text }) => [file, text]));
    for (const row of data) {
      const surface = texts.get(row.file)?.slice(Number(row.start), Number(row.end)).replace(/\s+/g, ' ');
      assert.ok(surface !== undefined && row.sentence.includes(surface), `${row.sentence} holds ${surface}`);
    }
  });

  test('no cell is a formula, and commas, quotation marks and line breaks stay in theirs', async () => {
    const analysis = await analyse(SAMPLE);
    const names = ['=HYPERLINK("http://x","y")', '+1', '-1+2', '@SUM(A1)', 'a,"b"\nc', '\t=1'];
    const hostile = {
      ...analysis,
      articles: analysis.articles.map((article, i) => ({ ...article, outlet: names[i] })),
    };
    const { data } = Papa.parse<Record<string, string>>(claimsCsv(hostile), { header: true, skipEmptyLines: true });
    assert.is(data.length, analysis.claims.length);
    const outlets = new Set(data.map((row) => row.outlet));
    assert.equal(
      [...outlets],
      names.map((name, i) => (i === 4 ? name : `'${name}`)),
    );
    for (const cell of data.flatMap(Object.values)) assert.not.match(String(cell), /^[=+@]|^-(?!\d+(\.\d+)?$)/);
  });
});
