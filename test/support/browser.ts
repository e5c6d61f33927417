// A real browser on a file, as a reader has it: from disk, without a network.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The path of Debian's `chromium`, or null: then the tests that need it say that they are skipped. */
export const CHROMIUM: string | null = findChromium();

function findChromium(): string | null {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}

export type Opened = {
  readonly page: Page;
  /** What the browser complained of: errors of scripts, and what the policy of the page forbade. */
  readonly complaints: readonly string[];
};

/** Opens the HTML from a file, hands the page over, and closes everything again. */
export async function withPage(html: string, options: BrowserContextOptions, use: (opened: Opened) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-browser-'));
  writeFileSync(join(folder, 'briefing.html'), html);
  // Chromium's own sandbox does not run as root, as in a container.
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? undefined, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, offline: true, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(pathToFileURL(join(folder, 'briefing.html')).href);
    await use({ page, complaints });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
