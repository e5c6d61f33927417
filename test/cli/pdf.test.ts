// The sample's briefing as a reader gets it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { otherNodes } from '../support/other-nodes.ts';
import { elementsOf, inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';
import { filesBelow, parallax, SAMPLE } from './parallax.ts';

type Briefing = { readonly stdout: string; readonly stderr: string; readonly files: ReadonlyMap<string, Buffer> };

/** What a run says, and every file it writes. */
async function briefingOf(env: NodeJS.ProcessEnv, node?: string): Promise<Briefing> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  try {
    const { status, stdout, stderr } = await parallax(folder, ['report', SAMPLE], env, node);
    assert.is(status, 0, stderr);
    return {
      stdout,
      stderr,
      files: new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name))])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const OUT = 'output/harbour-fire';
const pdfOf = ({ files }: Briefing): Buffer => files.get(`${OUT}/briefing.pdf`) ?? Buffer.of();

/** White space apart: where a line breaks is the page's business. */
const words = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

suite('the sample as a briefing', (test, skip) => {
  const here = briefingOf({});

  test('four files in a folder of the topic; stdout names them, and stderr is silent', async () => {
    const { stdout, stderr, files } = await here;
    const names = ['analysis.json', 'briefing.html', 'briefing.pdf', 'claims.csv'].map((name) => `${OUT}/${name}`);
    assert.equal([...files.keys()], names);
    assert.match(
      stdout,
      /^Fire at the Eastmole container terminal.+\n {2}6 articles from 5 independent origins, \d+ claims\n/,
    );
    for (const name of names) assert.match(stdout, `  ${join(...name.split('/'))}\n`);
    assert.is(stderr, '');
  });

  test('every file has the same bytes from run to run, in another time zone and another language', async () => {
    const { files } = await briefingOf({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    for (const [name, bytes] of (await here).files) assert.ok(files.get(name)?.equals(bytes), `${name} is the same`);
  });

  const others = otherNodes();
  for (const { path, version } of others) {
    test(`every file has the same bytes under Node ${version}`, async () => {
      const { files } = await briefingOf({}, path);
      for (const [name, bytes] of (await here).files) assert.ok(files.get(name)?.equals(bytes), `${name} is the same`);
    });
  }
  if (others.length === 0) skip('the same bytes under another Node', 'there is none; PARALLAX_OTHER_NODE can name one');

  test('the PDF is tagged, by the rules of PDF/UA, with its fonts in it', async () => {
    const { problems, pages, fonts, title, outline } = await inspectPdf(pdfOf(await here));
    assert.equal(problems, []);
    assert.ok(pages.length > 2, `${pages.length} pages`);
    assert.ok(fonts.length >= 2, fonts.join(', '));
    assert.match(title, 'Eastmole container terminal');
    assert.ok(outline.length > 4, outline.join('\n'));
  });

  test('reads in order: title, glance, findings, sources, method; a picture says what it shows', async () => {
    const { root } = await inspectPdf(pdfOf(await here));
    const { topic, articles } = JSON.parse(String((await here).files.get(`${OUT}/analysis.json`)));
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
