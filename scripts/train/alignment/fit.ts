// npm run train:alignment -- <figures|dates|sureness> <topic folder…>: fits the weights of the signals on topics with gold and
// writes them beside the signals. It prints how well the pairs, or groups, of a topic are told apart by the others' weights.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { fitDates } from './fit-dates.ts';
import { fitFigures } from './fit-figures.ts';
import { fitSureness } from './fit-sureness.ts';
import type { FitTopics, Weighed } from './weighed.ts';

/** What can be fitted, and the file in src/3-align that is written. */
const KINDS: Readonly<Record<string, { readonly fitTopics: FitTopics; readonly file: string }>> = {
  figures: { fitTopics: fitFigures, file: 'figures/weights.ts' },
  dates: { fitTopics: fitDates, file: 'dates/weights.ts' },
  sureness: { fitTopics: fitSureness, file: 'figures/sure-weights.ts' },
};

async function main([kind, ...folders]: readonly string[]): Promise<void> {
  if (kind === undefined || !Object.hasOwn(KINDS, kind))
    throw new Error(`Say what to fit: ${Object.keys(KINDS).join(', ')}.`);
  if (folders.length < 2) throw new Error('Give the folders of at least two topics with gold.');
  const { fitTopics, file } = KINDS[kind];
  const weighed = await fitTopics(folders, loadParser(readEnglishModel()));
  writeFileSync(resolve(import.meta.dirname, '../../../src/3-align', file), moduleOf(weighed));
}

const rounded = (value: number): number => Number(value.toFixed(2));

function moduleOf(weighed: readonly Weighed[]): string {
  return `// What each signal tells. Written by scripts/train/alignment/fit.ts; not edited by hand.
${importsOf(weighed).join('\n')}
${weighed.map(constantOf).join('')}`;
}

/** In the order of the files, those of the folder above first. */
function importsOf(weighed: readonly Weighed[]): readonly string[] {
  const files = new Map([['Weighing', '../weighing.ts'], ...weighed.flatMap(({ types }) => Object.entries(types))]);
  return [...files]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([type, file]) => `import type { ${type} } from '${file}';`);
}

const constantOf = ({ name, comment, types, signals, fit: { bias, weights } }: Weighed): string => `
/** ${comment} */
export const ${name}: Weighing<${Object.keys(types).join(' | ')}> = {
  bias: ${rounded(bias)},
  weights: {
${signals.map((signal, i) => `    ${signal}: ${rounded(weights[i])},`).join('\n')}
  },
};
`;

await main(process.argv.slice(2));
