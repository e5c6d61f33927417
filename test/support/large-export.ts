// JSON Lines larger than what a program should hold.
import { closeSync, openSync, writeSync } from 'node:fs';

export const MEGABYTES = 200;
export const RECORDS = 250;

/** As exports are: a short report, and beside it the whole page that it was taken from. */
export function writeExport(file: string): void {
  const page = '<p>Advertisement</p>\n'.repeat((MEGABYTES * 1e6) / RECORDS / 23);
  const handle = openSync(file, 'w');
  for (let number = 0; number < RECORDS; number += 1) {
    const text = `A fire destroyed ${number + 2} cars on Tuesday, and four workers were injured, the police said.`;
    writeSync(handle, `${JSON.stringify({ title: 'Fire in a car park', text, outlet: 'Wire', html: page })}\n`);
  }
  closeSync(handle);
}
