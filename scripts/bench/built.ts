// What is measured is what is installed: the build in dist/. tsx would wrap every function of the sources.
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

export const CLI = join(DIST, 'cli.js');
export const SAMPLE = join(import.meta.dirname, '../../assets/samples/harbour-fire');

const built: typeof import('../../src/index.ts') = await import(join(DIST, 'index.js'));

export const {
  alignClaims,
  analyseTopic,
  attachmentsOf,
  compareGroups,
  composeBriefing,
  displayListsOf,
  documentDate,
  drawPdf,
  extractClaims,
  htmlEdition,
  layoutPages,
  loadEnglishParser,
  loadFonts,
  loadTemplate,
  methodOf,
  parseMarkup,
  readBytes,
} = built;
