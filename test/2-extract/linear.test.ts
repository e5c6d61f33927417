// Hostile articles through stage 2 with all its extractors, as their file is read: four times the text takes about four
// times as long, and a line of a megabyte no longer than a book. User time, since other programs run as well.
import * as assert from 'uvu/assert';
import { readBytes } from '../../src/1-read/read-article.ts';
import { extractClaims } from '../../src/2-extract/extract-claims.ts';
import { parser } from '../support/parser.ts';
import { suite } from '../support/suite.ts';

/** So that the rest is an article. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: 'Report from the valley\n\nFour people died in the valley on Tuesday and it will be closed, the police said.\n\n',
  de: 'Bericht aus dem Tal\n\nVier Menschen sind am Dienstag in dem Tal gestorben, das nun gesperrt wird, sagte die Polizei.\n\n',
  fr: 'Dans la vallée\n\nQuatre personnes sont mortes mardi dans la vallée, qui sera fermée, a déclaré la police de la ville.\n\n',
  es: 'En el valle\n\nCuatro personas murieron el martes en el valle, que será cerrado, informó la policía de la ciudad.\n\n',
  ru: 'В долине\n\nЧетыре человека погибли во вторник в долине, которая будет закрыта, сообщила полиция города.\n\n',
};

/** What is read word by word: the time is that of tagging and parsing prose. */
const PROSE: readonly (readonly [language: string, mark: string])[] = [
  ['en', 'At least 12 people died on Friday, police said. '],
  ['en', '12 killed and 30 injured '],
  ['en', '“Yes,” he said. '],
  ['en', '“a ‘b '],
  ['en', 'said '],
  ['en', 'said that '],
  ['en', 'Mr Al Bo '],
  ['en', 'Friday '],
  ['en', "'s "],
];
const SHORT = 8000;

/** What is told at once: as a megabyte. */
const LINES: readonly (readonly [language: string, mark: string])[] = [
  ['en', '12 men, '],
  ['en', 'x'],
  ['en', 'on 3 May 2021 '],
  ['en', '10-20 '],
  ['en', 'between 1 and 2 '],
  ['en', 'https://a.example/b?c=1&'],
  ['en', '('],
  ['en', '(12 ['],
  ['en', '$5m-$6m '],
  ['en', '10:15 '],
  ['en', '"'],
  ['en', 'a-'],
  ['en', '. '],
  ['de', '12 Menschen, '],
  ['de', 'zwei '],
  ['de', 'zweihundertfünfzig'],
  ['de', 'mehr als '],
  ['de', '5. Mai, 10:15 '],
  ['de', '...'],
  ['fr', 'quatre-vingt-'],
  ['fr', "jusqu'à d'un "],
  ['fr', '10 à 20 à '],
  ['es', 'dos mil millones de '],
  ['es', 'entre 1 y 2 '],
  ['ru', 'тысяч погибших '],
  ['ru', 'от 1 до 2 '],
];
const MEGABYTE = 1_000_000;
/** The same lines as one passage: what stands before stage 2 would cut them. */
const UNCUT = 40_000;

/** Linear is 4, quadratic is 16. */
const WORST_RATIO = 8;
/** Below this many seconds caches and the collector weigh more than growth. */
const CLOCK = 0.4;
/** Far above what a line takes on a slow machine, far below its square. */
const MOST_SECONDS = 30;

function secondsOf(work: () => unknown): number {
  const started = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - started) / 1e6;
}

async function extractionSeconds(language: string, mark: string, length: number): Promise<number> {
  const bytes = Buffer.from(OPENINGS[language] + mark.repeat(length / mark.length));
  const { articles } = await readBytes(bytes, 'a.txt');
  return secondsOf(() => articles.flatMap((article) => extractClaims(article, parser)));
}

/** One passage, however long. */
function uncutSeconds(language: string, mark: string, length: number): number {
  const text = mark.repeat(length / mark.length);
  const article = { id: 'a', file: 'a', outlet: 'a', title: null, published: null, language, sha256: '', text };
  const passages = [{ start: 0, end: text.length, zone: 'body' as const }];
  return secondsOf(() => extractClaims({ ...article, passages }, parser));
}

/** Measured again where it seems slow: the collector may have come in between. */
async function assertLinear(measure: (times: number) => number | Promise<number>): Promise<void> {
  const ratios: number[] = [];
  while (ratios.length < 3 && (ratios.at(-1) ?? WORST_RATIO) >= WORST_RATIO) {
    const [short, long] = [await measure(1), await measure(4)];
    ratios.push(long < CLOCK ? 0 : long / short);
  }
  assert.ok(Math.min(...ratios) < WORST_RATIO, `4 × the length took ${ratios.map(Math.round).join(', ')} × the time`);
}

suite('extraction takes time in proportion', (test) => {
  for (const [language, mark] of PROSE)
    test(`${language}, prose: ${JSON.stringify(mark)}`, () =>
      assertLinear((times) => extractionSeconds(language, mark, SHORT * times)));

  for (const [language, mark] of LINES)
    test(`${language}, a megabyte: ${JSON.stringify(mark)}`, async () => {
      const seconds = await extractionSeconds(language, mark, MEGABYTE);
      assert.ok(seconds < MOST_SECONDS, `${seconds.toFixed(1)} s`);
    });

  for (const [language, mark] of LINES.filter(([code]) => code !== 'en'))
    test(`${language}, one passage: ${JSON.stringify(mark)}`, () =>
      assertLinear((times) => uncutSeconds(language, mark, UNCUT * times)));
});
