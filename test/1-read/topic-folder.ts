// Topic folders made for a test: names → contents, thrown away afterwards.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTopic } from '../../src/1-read/read-topic.ts';
import { ParallaxError } from '../../src/errors.ts';
import type { ReadArticle, TopicFolder } from '../../src/model.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs `use` on a folder with these files; its name is `name`. */
export async function withFolder<T>(files: Files, use: (folder: string) => Promise<T>, name = 'topic'): Promise<T> {
  const base = mkdtempSync(join(tmpdir(), 'parallax-'));
  const folder = join(base, name);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return await use(folder);
  } finally {
    rmSync(base, { recursive: true });
  }
}

export function readFiles(files: Files, name?: string): Promise<TopicFolder> {
  return withFolder(files, (folder) => readTopic(folder), name);
}

export type OneArticle = {
  readonly article: ReadArticle;
  /** Each passage as "zone: words". */
  readonly zones: readonly string[];
  /** Codes of the notices, but for `single-article`. */
  readonly codes: readonly string[];
};

/** Reads one file alone in a folder. */
export async function readOne(content: string | Uint8Array, file = 'a.txt', manifest?: string): Promise<OneArticle> {
  const files = manifest === undefined ? { [file]: content } : { [file]: content, 'topic.yaml': manifest };
  const { articles, notices } = await readFiles(files);
  const [article] = articles;
  const zones = article.passages.map(({ start, end, zone }) => `${zone}: ${article.text.slice(start, end)}`);
  return { article, zones, codes: notices.map(({ code }) => code).filter((code) => code !== 'single-article') };
}

/** The error a folder gives; fails when there is none. */
export async function errorOf(run: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await run;
  } catch (error) {
    if (error instanceof ParallaxError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('No error was thrown.');
}

/** Enough English for the language detector, and a body behind any headline. */
export const BODY = `A fire broke out in the northern harbour of Vessby on Tuesday evening and destroyed two warehouses.

Four dock workers were taken to hospital, a spokeswoman for the port authority said.`;
