// Debian's Chromium prints our own HTML edition, with its whole look.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export async function open(folder) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    make: async () => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, 'briefing.html')).href);
      const bytes = await page.pdf({ format: 'A4', tagged: true, outline: true });
      await page.close();
      return bytes;
    },
    othersMb: () => familyMb(process.pid),
    close: () => browser.close(),
  };
}

/** The highest that each process under this one has been, in MB; pages that they share count once for each. */
function familyMb(parent) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statusOf);
  const under = (pid) => all.filter((one) => one.parent === pid).flatMap((one) => [one, ...under(one.pid)]);
  return under(parent).reduce((sum, { peakMb }) => sum + peakMb, 0);
}

function statusOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), peakMb: field('VmHWM') / 1024 }];
  } catch {
    return []; // Ended in between.
  }
}
