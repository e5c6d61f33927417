// One page saved twice: the newest speaks, and what the source changed is told as its own update.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import type { Analysis } from '../../src/model.ts';
import { withFolder } from '../1-read/topic-folder.ts';
import { suite } from '../support/suite.ts';
import { CASES, parallax } from './parallax.ts';

suite('versions of one article on the command line', (test) => {
  test('an update inside the source, one origin, and nothing that was taken back is of one source only', async () => {
    await withFolder({}, async (folder) => {
      const run = await parallax(folder, ['report', join(CASES, 'versions'), '--format', 'json,html']);
      assert.is(run.status, 0, run.stderr);
      assert.match(run.stderr, /post-morning\.md is an older version of post-evening\.md; the newer one speaks/);
      const analysis: Analysis = JSON.parse(readFileSync(join(folder, 'output/versions/analysis.json'), 'utf8'));
      const labels = Object.fromEntries(analysis.articles.map(({ file, label }) => [file, label]));
      assert.equal([labels['post-evening.md'], labels['post-morning.md']], ['3a', '3b']);
      const own = analysis.discrepancies.filter(({ explanation }) => explanation.includes('changed its own'));
      assert.equal(
        own.map(({ class: kind, explanation }) => [kind, explanation]),
        [
          [
            'update',
            'Tarn Post changed its own figure: at least 12 in the version of 14 April 2026, 09:10, at least 19 in that of 14 April 2026, 18:40.',
          ],
        ],
      );
      const older = new Set(
        analysis.claims.filter(({ articleId }) => articleId === 'post-morning.md').map(({ id }) => id),
      );
      for (const { id, readings } of analysis.discrepancies)
        if (id !== own[0].id)
          assert.not(
            readings.some(({ claimIds }) => claimIds.some((claim) => older.has(claim))),
            'the newest speaks',
          );
      const page = readFileSync(join(folder, 'output/versions/briefing.html'), 'utf8');
      assert.match(page, 'Older version of 3a');
      const [, told = ''] = /<main[^>]*>([\s\S]*?)id="sources"/.exec(page) ?? [];
      assert.match(told, /Only Tarn Post has it: [\s\S]{0,80}4 million/);
      assert.not.match(told, 'crack of', 'what the newer version no longer says is of no source');
    });
  });
});
