// npm run train:alignment -- <figures|dates> <topic folder…>: fits the weights of the signals on topics with gold and writes
// weights.ts beside the signals. For each topic it prints how well pairs are told apart by the weights of the others.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { fitDates } from './fit-dates.ts';
import { fitFigures } from './fit-figures.ts';
import type { FitTopics, Weighed } from './weighed.ts';

const KINDS: Readonly<Record<string, FitTopics>> = { figures: fitFigures, dates: fitDates };

async function main([kind, ...folders]: readonly string[]): Promise<void> {
  if (kind === undefined || !Object.hasOwn(KINDS, kind)) throw new Error('Say what to fit: figures or dates.');
  if (folders.length < 2) throw new Error('Give the folders of at least two topics with gold.');
  const weighed = await KINDS[kind](folders, loadParser(readEnglishModel()));
  const output = resolve(import.meta.dirname, `../../../src/3-align/${kind}/weights.ts`);
  writeFileSync(output, moduleOf(weighed));
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
