// `parallax diff <old> <new>`: what changed between two analyses of one topic.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnalysisDiff, diffAnalyses } from '../diff/diff-analyses.ts';
import { diffText } from '../diff/diff-text.ts';
import { userError } from '../errors.ts';
import type { Analysis } from '../model.ts';

export type DiffResult = { readonly diff: AnalysisDiff; readonly text: string };

/** Throws `analysis-not-readable`. */
export async function diff(older: string, newer: string): Promise<DiffResult> {
  const changes = diffAnalyses(await readAnalysis(older), await readAnalysis(newer));
  return { diff: changes, text: diffText(changes) };
}

/** An analysis.json, or the folder it is in. Throws `analysis-not-readable`. */
export async function readAnalysis(path: string): Promise<Analysis> {
  const fail = (problem: string, cause?: unknown) => userError('analysis-not-readable', { path, problem }, cause);
  const text = await stat(path)
    .then((found) => readFile(found.isDirectory() ? join(path, 'analysis.json') : path, 'utf8'))
    .catch((cause) => {
      throw fail(cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause), cause);
    });
  try {
    const analysis = JSON.parse(text);
    if (analysis?.format === 'parallax-analysis/1') return analysis;
  } catch (cause) {
    throw fail('it is no JSON', cause);
  }
  throw fail('its format is not parallax-analysis/1');
}
