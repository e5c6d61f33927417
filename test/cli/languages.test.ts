// One fire in six languages: figures of five of them are compared, the sixth is listed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import type { Analysis } from '../../src/model.ts';
import { withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { CASES, parallax } from './parallax.ts';

suite('articles in several languages on the command line', (test) => {
  test('tolls, sums and arrests are compared across languages', async () => {
    await withFolder({}, async (folder) => {
      const run = await parallax(folder, ['report', join(CASES, 'languages'), '--format', 'json,pdf']);
      assert.is(run.status, 0, run.stderr);
      assert.match(run.stderr, /rundblick\.txt is in German: its figures and dates are read/);
      assert.match(run.stderr, /giornale\.txt is in Italian, which is not read/);
      const { articles, claims, groups, discrepancies }: Analysis = JSON.parse(
        readFileSync(join(folder, 'output/languages/analysis.json'), 'utf8'),
      );
      assert.equal(
        articles.map(({ language }) => language),
        ['en', 'es', 'it', 'fr', 'de', 'ru'],
      );
      assert.not(claims.some(({ articleId }) => articleId === 'giornale.txt'));
      const killed = groups.find(({ label }) => label === 'people killed');
      assert.equal([killed?.verdict, killed?.independentOrigins], ['differ', 5]);
      const toll = discrepancies.find(({ groupIds }) => groupIds.includes(killed?.id ?? ''));
      assert.is(
        toll?.explanation,
        'The figure rose with time from nine (courier, diario and matin) to zwölf (12) (rundblick and vestnik).',
      );
      const arrested = discrepancies.find(({ class: kind }) => kind === 'conflict');
      assert.is(arrested?.explanation, 'Courier, matin and rundblick have two; diario has tres (3).');
    });
  });

  test('extract reads a German file on its own', async () => {
    const run = await parallax(join(CASES, 'languages'), ['extract', 'rundblick.txt', '--format', 'table']);
    assert.is(run.status, 0, run.stderr);
    const tried = await parallax(CASES, [
      'extract',
      '--text',
      'Bei dem Brand starben gestern mindestens zwölf Menschen.',
    ]);
    assert.match(tried.stdout, /"surface":"zwölf".*"value":12.*"modifier":"atLeast"/);
    assert.match(run.stdout, /mehr als 1\.200 +1200 people +people +evacuate/i);
  });
});
