// A process of its own, so that its memory is that of one topic: claims of many made articles are aligned and compared.
// Prints one line of JSON. Started by large-topic.ts.
import { growHeapBy, REPORT_GROWTH } from '../../src/lib/heap-growth.ts';
import { alignClaims, compareGroups, extractClaims, loadEnglishParser } from './built.ts';
import type { LargeTopic } from './large-topic.ts';
import { madeArticle } from './texts.ts';

growHeapBy(REPORT_GROWTH);
const count = Number(process.argv[2]);
const parser = loadEnglishParser();
const articles = await Promise.all(Array.from({ length: count }, (_, seed) => madeArticle(seed)));
const claims = articles.flatMap((article) => extractClaims(article, parser));

const start = process.cpuUsage().user;
const alignment = alignClaims(articles, claims);
const aligned = process.cpuUsage().user;
compareGroups(alignment, claims, { estimate: 'latest' });

const measured: LargeTopic = {
  articles: count,
  figures: claims.filter(({ kind }) => kind === 'quantity').length,
  alignSeconds: (aligned - start) / 1e6,
  compareSeconds: (process.cpuUsage().user - aligned) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
