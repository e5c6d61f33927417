// What is kept beside a topic's files, so that --resume knows whether they are still what would be written.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fingerprintRecords, fingerprintTopic } from '../1-read/fingerprint.ts';
import { type OutputFile, PART, writeFiles } from '../commands/write-files.ts';
import { loadTemplate } from '../lib/load-template.ts';
import { VERSION } from '../version.ts';
import type { SummaryRow, WorkerTask } from './types.ts';

/** Begins with a dot: it is no result. */
const RECORD = '.batch.json';

type Record = {
  /** Of inputs, settings and the version of the program. */
  readonly key: string;
  /** sha256 of each file by its name. */
  readonly files: Readonly<{ [name: string]: string }>;
  readonly row: SummaryRow;
};

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Equal as long as the same files would be written. Throws as `readTopic` does. */
export async function keyOf({ topic, folder, records, settings }: WorkerTask): Promise<string> {
  const font = settings.font === undefined ? null : sha256(await readFile(settings.font));
  const inputs = await (records ? fingerprintRecords(folder, records) : fingerprintTopic(folder, settings));
  return sha256(JSON.stringify([VERSION, topic, folder, inputs, settings, loadTemplate(settings.template), font]));
}

/** The row of an earlier run; null where something has changed since, be it one byte of one result. */
export async function unchangedRow({ out, topic }: WorkerTask, key: string): Promise<SummaryRow | null> {
  const folder = join(out, topic);
  try {
    const record: Record = JSON.parse(await readFile(join(folder, RECORD), 'utf8'));
    if (record.key !== key) return null;
    for (const [name, hash] of Object.entries(record.files))
      if (sha256(await readFile(join(folder, name))) !== hash) return null;
    return record.row;
  } catch {
    return null;
  }
}

/** Last of all: where it stands, everything it names does. */
export async function writeRecord(
  { out, topic }: WorkerTask,
  key: string,
  files: readonly OutputFile[],
  row: SummaryRow,
): Promise<void> {
  const hashes = Object.fromEntries(files.map(({ name, content }) => [basename(name), sha256(content)]));
  const record: Record = { key, files: hashes, row };
  await writeFiles(join(out, topic), [{ name: RECORD, content: `${JSON.stringify(record, null, 2)}\n` }]);
}

/** A run that was killed leaves what it was about to rename: of these files, or of all in the folder. */
export async function removeParts(folder: string, of: readonly string[] = ['']): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.endsWith(PART) && of.some((one) => name.startsWith(one))) await rm(join(folder, name));
  }
}
