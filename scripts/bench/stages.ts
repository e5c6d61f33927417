// What each stage of a report takes once everything is loaded.

import { median } from '../../src/lib/median.ts';
import {
  analyseTopic,
  attachmentsOf,
  composeBriefing,
  displayListsOf,
  documentDate,
  drawPdf,
  layoutPages,
  loadEnglishParser,
  loadFonts,
  loadTemplate,
  methodOf,
  parseMarkup,
  SAMPLE,
} from './built.ts';

const ROUNDS = 9;

/** Milliseconds a stage on the sample, medians, in the order of the pipeline. */
export async function stageTimes(): Promise<ReadonlyMap<string, number>> {
  const parser = loadEnglishParser();
  const fonts = loadFonts();
  const template = loadTemplate('briefing');
  const times = new Map<string, number[]>();
  const timed = async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await run();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    return result;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const analysis = await analyseTopic(SAMPLE, { estimate: 'latest', parser }, timed);
    const composed = await timed('compose', () =>
      composeBriefing(analysis, template, { fonts, method: methodOf([analysis]) }),
    );
    const blocks = await timed('parse', () => parseMarkup(composed.html, composed.css, { file: template.file }));
    const charts = displayListsOf(composed);
    const pages = await timed('layout', () => layoutPages(blocks, fonts, charts, template.paper));
    const attachments = attachmentsOf(analysis);
    const options = { ...composed, fonts, charts, attachments, creationDate: documentDate(analysis.topic.asOf) };
    await timed('draw', () => drawPdf(pages, options));
  }
  // The first rounds are those in which V8 gets to know the code.
  return new Map([...times].map(([name, all]) => [name, median(all.slice(3))]));
}
