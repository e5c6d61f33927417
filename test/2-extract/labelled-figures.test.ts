// What is read of the labelled figures of real articles must not get worse; the articles are no part of the project.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { evaluateLabelledFigures, hasArticles } from '../../scripts/eval/labelled.ts';
import { suite } from '../support/suite.ts';

const RECORDED = resolve(import.meta.dirname, '../../scripts/eval/recorded.json');

suite('labelled figures', (test, skip) => {
  if (!hasArticles) {
    skip('are read as well as recorded', '../shared/corpora is not here');
    return;
  }
  const { id, measures } = evaluateLabelledFigures();
  const floor: Readonly<Record<string, number>> = JSON.parse(readFileSync(RECORDED, 'utf8'))[id];
  for (const [name, least] of Object.entries(floor)) {
    test(`${name} is as often right as recorded`, () => assert.ok((measures[name] ?? 0) >= least, `${measures[name]}`));
  }
});
