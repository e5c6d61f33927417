// Whether a topic is still what it was: a hash of everything that `readTopic` would read.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MANIFEST_NAME } from './manifest.ts';
import { recordPieces, type TopicRecords } from './read-records.ts';
import { listTopic, type ReadOptions } from './read-topic.ts';

/** Of the lines of a topic in a file. */
export async function fingerprintRecords(file: string, records: TopicRecords): Promise<string> {
  const hash = createHash('sha256').update(records.title);
  for await (const piece of recordPieces(file, records)) hash.update(piece);
  return hash.digest('hex');
}

/** Throws as `readTopic` does, but for what is wrong inside a file. */
export async function fingerprintTopic(path: string, options: ReadOptions): Promise<string> {
  const { manifest, list } = await listTopic(path, options);
  const hash = createHash('sha256');
  hash.update(await readFile(join(path, MANIFEST_NAME)).catch(() => ''));
  if (manifest.font !== undefined) hash.update(await readFile(join(path, manifest.font)).catch(() => ''));
  hash.update(JSON.stringify([list.notices, list.files.map(({ file, known }) => [file, known])]));
  for (const file of list.files) {
    const content = createHash('sha256');
    // What cannot be read becomes a notice of the report, and is tried again.
    await pipeline(createReadStream(file.path), content).catch(() => hash.update('unreadable'));
    hash.update(content.digest());
  }
  return hash.digest('hex');
}
