// What `import … from "parallax"` gives: a topic to an analysis, an analysis to a briefing, and each stage by itself,
// from plain data to plain data. Nothing is printed or written, and the same input gives the same bytes.

import { readTexts, type TopicTexts } from './1-read/read-texts.ts';
import { type ReadOptions, readTopic } from './1-read/read-topic.ts';
import { loadParser } from './2-extract/parse/load-parser.ts';
import type { Parser } from './2-extract/parse/tree.ts';
import { loadFonts } from './lib/fonts.ts';
import { readEditionScript } from './lib/load-edition.ts';
import { readEnglishModel } from './lib/load-models.ts';
import { loadTemplate } from './lib/load-template.ts';
import type { TemplateFiles } from './lib/template-files.ts';
import type { Analysis, EstimateRule } from './model.ts';
import type { Paper } from './page-model.ts';
import { analyseArticles, type Edition, renderBriefing as render } from './pipeline.ts';
import { stageRunner } from './stages.ts';

export { readBytes } from './1-read/read-article.ts';
export { type ArticleText, readTexts, type TopicTexts } from './1-read/read-texts.ts';
export { type ReadOptions, readTopic } from './1-read/read-topic.ts';
export { extractClaims } from './2-extract/extract-claims.ts';
export { alignClaims } from './3-align/align-claims.ts';
export { compareGroups } from './4-compare/compare-groups.ts';
export { claimsCsv } from './5-compose/claims-csv.ts';
export { composeBriefing } from './5-compose/compose-briefing.ts';
export { htmlEdition } from './5-compose/html-edition.ts';
export { parseMarkup } from './5-compose/parse-markup/parse-markup.ts';
export { layoutPages } from './6-layout/layout-pages.ts';
export { drawPdf } from './7-draw/draw-pdf.ts';
export { type ErrorCode, ParallaxError } from './errors.ts';
export { loadFonts } from './lib/fonts.ts';
export { listTemplates, loadTemplate } from './lib/load-template.ts';
export type { TemplateFiles } from './lib/template-files.ts';
export { methodOf } from './method.ts';
export type * from './model.ts';
export { analysisJson, attachmentsOf, displayListsOf, documentDate } from './outputs.ts';
export { analyseTopic, type Edition } from './pipeline.ts';
export type { StageRunner } from './stages.ts';
export { VERSION } from './version.ts';
export type { Parser };

export type AnalyseOptions = ReadOptions & {
  /** The rule for the best figure; default: `latest`. */
  readonly estimate?: EstimateRule;
};

/**
 * Stages 1 to 4: the path of a topic folder, or articles as texts → what `analysis.json` holds.
 * Throws a `ParallaxError` for what the caller can mend; everything else that is odd is among the notices.
 */
export async function analyse(topic: string | TopicTexts, options: AnalyseOptions = {}): Promise<Analysis> {
  const folder =
    typeof topic === 'string'
      ? await readTopic(topic, options)
      : await readTexts({ ...topic, asOf: options.asOf ?? topic.asOf });
  const settings = { estimate: options.estimate ?? 'latest', parser: loadEnglishParser() } as const;
  return analyseArticles(folder, settings, stageRunner({}));
}

export type RenderOptions = {
  /** A template by name, a folder by path, or what `loadTemplate` gave; default: `briefing`. */
  readonly template?: string | TemplateFiles;
  /** Default: the template's. */
  readonly paper?: Paper;
  /** A font file for characters that the program has none for. */
  readonly font?: string;
};

/** Stages 5 to 7: an analysis → the bytes of the PDF and the HTML edition. Throws a `ParallaxError` for a faulty template. */
export async function renderBriefing(analysis: Analysis, options: RenderOptions = {}): Promise<Edition> {
  const { template = 'briefing', paper, font } = options;
  const files = typeof template === 'string' ? loadTemplate(template) : template;
  const assets = { fonts: loadFonts(font), script: readEditionScript() };
  return render(analysis, files, paper ?? files.paper, assets);
}

let english: Parser | null = null;

/** The tagger and parser that `extractClaims` takes; read once. */
export function loadEnglishParser(): Parser {
  english ??= loadParser(readEnglishModel());
  return english;
}
