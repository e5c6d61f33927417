import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldSentence, readTreebank } from './treebank.ts';

/** Where the treebanks lie unless the command line says otherwise, seen from the root of the checkout. */
export const DEFAULT_FOLDER = '../shared/treebanks';

export const TRAINING_SETS = ['ewt-train', 'ewt-dev', 'gum-train'] as const;
export const TEST_SETS = ['pud', 'ewt-test', 'gum-news-devtest'] as const;

function treebankPath(folder: string, name: string): string {
  return join(folder, `${name}.conllu.gz`);
}

export function missingTreebanks(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => !existsSync(treebankPath(folder, name)));
}

export function readTreebanks(folder: string, names: readonly string[]): readonly GoldSentence[] {
  return names.flatMap((name) => readTreebank(treebankPath(folder, name)));
}
