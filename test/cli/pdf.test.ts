// The sample's briefing as a reader gets it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { elementsOf, inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';
import { filesBelow, parallax, SAMPLE } from './parallax.ts';

/** Every file of a run, by name. */
async function briefingOf(env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  try {
    const run = await parallax(folder, ['report', SAMPLE, '--quiet'], env);
    assert.is(run.status, 0, run.stderr);
    const out = join(folder, 'output/harbour-fire');
    return new Map(filesBelow(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** White space apart: where a line breaks is the page's business. */
const words = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

suite('the sample as a briefing', (test) => {
  const here = briefingOf({});

  test('every file has the same bytes from run to run, in another time zone and another language', async () => {
    const elsewhere = await briefingOf({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    assert.equal([...elsewhere.keys()], [...(await here).keys()]);
    for (const [name, bytes] of await here) assert.ok(elsewhere.get(name)?.equals(bytes), `${name} is the same`);
  });

  test('the PDF is tagged, by the rules of PDF/UA, with its fonts in it', async () => {
    const { problems, pages, fonts, title, outline } = await inspectPdf(
      (await here).get('briefing.pdf') ?? Buffer.of(),
    );
    assert.equal(problems, []);
    assert.ok(pages.length > 2, `${pages.length} pages`);
    assert.ok(fonts.length >= 2, fonts.join(', '));
    assert.match(title, 'Eastmole container terminal');
    assert.ok(outline.length > 4, outline.join('\n'));
  });

  test('reads in order: title, glance, findings, sources, method; a picture says what it shows', async () => {
    const files = await here;
    const { root } = await inspectPdf(files.get('briefing.pdf') ?? Buffer.of());
    const { topic, articles } = JSON.parse(String(files.get('analysis.json')));
    const outlets = articles.map(({ outlet }: { outlet: string }) => outlet);
    const order = [topic.title, 'At a glance', 'Figures that differ', 'Sources', ...outlets, 'Method and limits'];
    const text = words(root.text);
    let last = 0;
    for (const part of order) {
      const at = text.indexOf(words(part), last);
      assert.ok(at >= last, `"${part}" comes after what stands before it`);
      last = at;
    }
    assert.equal(
      elementsOf(root, 'H1').map((heading) => words(heading.text)),
      [words(topic.title)],
    );
    for (const figure of elementsOf(root, 'Figure')) assert.ok((figure.attributes.get('Alt') ?? '').length > 10);
  });
});
