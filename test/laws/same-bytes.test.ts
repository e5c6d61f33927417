import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { loadFonts } from '../../src/lib/fonts.ts';
import { readEditionScript } from '../../src/lib/load-edition.ts';
import { loadTemplate } from '../../src/lib/load-template.ts';
import type { Analysis } from '../../src/model.ts';
import { renderBriefing } from '../../src/pipeline.ts';
import { suite } from '../support/suite.ts';
import { analyse, article, draft, FIXED } from './generate.ts';

const assets = { fonts: loadFonts(), script: readEditionScript() };

const analysis = fc.array(draft, { minLength: 1, maxLength: 5 }).map((drafts): Analysis => {
  const { claims, alignment, groups, discrepancies } = analyse(drafts.map((one, i) => article(`outlet-${i}`, one)));
  return {
    ...{ format: 'parallax-analysis/1', tool: { name: 'parallax', version: '0.0.0' } },
    topic: { id: 'valley', title: 'The valley', asOf: '2031-03-04' },
    articles: alignment.articles,
    ...{ claims, groups, discrepancies, notices: [] },
  };
});

suite('law: the same input gives the same bytes', (test) => {
  test('rendering twice, whatever was rendered in between', async () => {
    const between = fc.tuple(analysis, analysis, fc.constantFrom('a4' as const, 'letter' as const));
    await fc.assert(
      fc.asyncProperty(between, async ([one, other, paper]) => {
        const template = loadTemplate('briefing');
        const first = await renderBriefing(one, template, paper, assets);
        await renderBriefing(other, template, 'a4', assets);
        const again = await renderBriefing(one, template, paper, assets);
        assert.is(again.html, first.html);
        assert.ok(Buffer.from(again.pdf).equals(first.pdf), 'the PDF is the same');
      }),
      { ...FIXED, numRuns: 6 },
    );
  });
});
