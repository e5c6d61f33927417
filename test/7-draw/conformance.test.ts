// Every template on every paper, for the sample and for whatever topics lie beside the project: the rules of PDF/UA, the
// syntax as qpdf reads it, no more pages than the template wants, and the same words for who listens as for who reads the HTML.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { loadFonts } from '../../src/lib/fonts.ts';
import { listTemplates, loadTemplate } from '../../src/lib/load-template.ts';
import type { Analysis } from '../../src/model.ts';
import { analyseTopic, renderBriefing } from '../../src/pipeline.ts';
import { stageRunner } from '../../src/stages.ts';
import { fixtureAnalysis } from '../support/analysis-fixture.ts';
import { htmlText, PAGE_NUMBER } from '../support/html-text.ts';
import { parser } from '../support/parser.ts';
import { inspectPdf, type StructureElement } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, '../shared/corpora');
const assets = { fonts: loadFonts(), script: '' };
const hasQpdf = isThere('qpdf');

function isThere(tool: string): boolean {
  try {
    execFileSync('which', [tool], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

const analyse = (folder: string): Promise<Analysis> =>
  analyseTopic(folder, { estimate: 'latest', parser }, stageRunner({}));

/** White space, hyphens of line ends and no-break spaces are the page's business. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u2060]+/g, '');

/** Text of the tree without what is written into drawings: they have alternative texts. */
function treeText({ role, content }: StructureElement): string {
  if (role === 'Figure') return '';
  return content.map((one) => (typeof one === 'string' ? one : treeText(one))).join('');
}

/** Digits of a page's number: what follows may begin with one of its own. */
function numberLength(heard: string, next: string): number {
  const lengths = [1, 2, 3].filter((length) => /^\d+$/.test(heard.slice(0, length)));
  return lengths.find((length) => heard.startsWith(next.slice(0, 12), length)) ?? lengths.at(-1) ?? 0;
}

/** The words of the HTML in order, with a number wherever it asks for a page's. */
function assertSameText(html: string, root: StructureElement): void {
  const heard = bare(treeText(root));
  let at = 0;
  for (const [index, piece] of bare(htmlText(html)).split(PAGE_NUMBER).entries()) {
    if (index > 0) at += numberLength(heard.slice(at), piece);
    const said = heard.slice(at, at + piece.length);
    const differs = [...piece].findIndex((character, i) => character !== said[i]);
    if (said !== piece)
      assert.is(
        said.slice(Math.max(0, differs - 30), differs + 60),
        piece.slice(Math.max(0, differs - 30), differs + 60),
      );
    at += piece.length;
  }
  assert.is(heard.slice(at), '', 'nothing is heard that is not read');
}

function qpdfSays(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-qpdf-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return execFileSync('qpdf', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8', stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(analysis: Analysis, name: string, paper: 'a4' | 'letter'): Promise<void> {
  const template = loadTemplate(name);
  const { pdf, html, pages } = await renderBriefing(analysis, template, paper, assets);
  assert.ok(pages <= (template.pages ?? 0), `${name} ${paper}: ${pages} pages`);
  const { problems, root } = await inspectPdf(pdf);
  assert.equal(problems, [], `${name} ${paper}`);
  assertSameText(html, root);
  if (hasQpdf) assert.match(qpdfSays(pdf), 'No syntax or stream encoding errors found');
}

suite('every template on every paper', (test, skip) => {
  const folders = existsSync(SHARED)
    ? readdirSync(SHARED, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const topics: readonly (readonly [string, () => Promise<Analysis> | Analysis])[] = [
    ['a topic made by hand', () => fixtureAnalysis],
    ['the sample', () => analyse(join(ROOT, 'assets/samples/harbour-fire'))],
    ...folders.map(({ name }) => [name, () => analyse(join(SHARED, name))] as const),
  ];
  for (const [title, load] of topics) {
    test(`conforms and says what the HTML says: ${basename(title)}`, async () => {
      const analysis = await load();
      for (const { name } of listTemplates())
        for (const paper of ['a4', 'letter'] as const) await check(analysis, name, paper);
    });
  }
  if (folders.length === 0) skip('the real topics', 'there are none beside the project');
  if (!hasQpdf) skip('the syntax', 'there is no qpdf');
});
