// What is measured is what is installed: the build in dist/. tsx would wrap every function of the sources.
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

export const CLI = join(DIST, 'cli.js');
export const SAMPLE = join(import.meta.dirname, '../../assets/samples/harbour-fire');

const load = (file: string) => import(join(DIST, file));

export const { readBytes }: typeof import('../../src/1-read/read-article.ts') = await load('1-read/read-article.js');
export const { extractClaims }: typeof import('../../src/2-extract/extract-claims.ts') =
  await load('2-extract/extract-claims.js');
export const { loadParser }: typeof import('../../src/2-extract/parse/load-parser.ts') = await load(
  '2-extract/parse/load-parser.js',
);
export const { readEnglishModel }: typeof import('../../src/lib/load-models.ts') = await load('lib/load-models.js');
export const { composeBriefing }: typeof import('../../src/5-compose/compose-briefing.ts') = await load(
  '5-compose/compose-briefing.js',
);
export const { parseMarkup }: typeof import('../../src/5-compose/parse-markup/parse-markup.ts') = await load(
  '5-compose/parse-markup/parse-markup.js',
);
export const { layoutPages }: typeof import('../../src/6-layout/layout-pages.ts') =
  await load('6-layout/layout-pages.js');
export const { drawPdf }: typeof import('../../src/7-draw/draw-pdf.ts') = await load('7-draw/draw-pdf.js');
export const { loadFonts }: typeof import('../../src/lib/fonts.ts') = await load('lib/fonts.js');
export const { loadTemplate }: typeof import('../../src/lib/load-template.ts') = await load('lib/load-template.js');
export const { methodOf }: typeof import('../../src/method.ts') = await load('method.js');
export const { attachmentsOf, displayListsOf, documentDate }: typeof import('../../src/outputs.ts') =
  await load('outputs.js');
export const { analyseTopic }: typeof import('../../src/pipeline.ts') = await load('pipeline.js');
