// Our own build, from the analysis to the PDF with its attachments: composing, charts, layout and drawing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attachmentsOf,
  composeBriefing,
  displayListsOf,
  documentDate,
  drawPdf,
  layoutPages,
  loadFonts,
  loadTemplate,
  methodOf,
  parseMarkup,
} from '../../../dist/index.js';

export function open(folder, attached = attachmentsOf) {
  const analysis = JSON.parse(readFileSync(join(folder, 'analysis.json'), 'utf8'));
  const [fonts, template] = [loadFonts(), loadTemplate('briefing')];
  return {
    make: async () => {
      const composed = await composeBriefing(analysis, template, { fonts, method: methodOf([analysis]) });
      const blocks = await parseMarkup(composed.html, composed.css, { file: template.file });
      const pages = await layoutPages(blocks, fonts, displayListsOf(composed), template.paper);
      const creationDate = documentDate(analysis.topic.asOf);
      return drawPdf(pages, {
        ...composed,
        fonts,
        charts: displayListsOf(composed),
        attachments: attached(analysis),
        creationDate,
      });
    },
  };
}
