import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { composeBriefing } from '../../src/5-compose/compose-briefing.ts';
import { htmlEdition } from '../../src/5-compose/html-edition.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { readEditionScript } from '../../src/lib/load-edition.ts';
import { loadTemplate } from '../../src/lib/load-template.ts';
import { fixtureAnalysis } from '../support/analysis-fixture.ts';
import { CHROMIUM, withPage } from '../support/browser.ts';
import { suite } from '../support/suite.ts';

const context = {
  fonts: loadFonts(),
  method: { vagueBounds: [{ word: 'dozens', low: 24, high: 99 }], tolerance: 'about is 5 %' },
};
const editionOf = async (name: string) =>
  htmlEdition(await composeBriefing(fixtureAnalysis, loadTemplate(name), context), readEditionScript());

/** Rules broken, with where; the checker itself may run though the page's policy forbids scripts. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ').slice(0, 600)))`,
  );
}

/** In what the page computes, `expression` is of the page's own scope. */
const computed = (page: Page, selector: string, property: string) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);

const shown = (page: Page) => page.locator('.finding:visible, .minor tbody tr:visible').count();
const all = fixtureAnalysis.discrepancies.length;

suite('the HTML edition in a browser', (test, skip) => {
  if (CHROMIUM === null) {
    skip('every test', 'there is no chromium');
    return;
  }

  test('axe finds nothing, light and dark, with a text open and on a telephone; nothing is complained of', async () => {
    for (const name of ['briefing', 'handout']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await withPage(await editionOf(name), { colorScheme }, async ({ page, complaints }) => {
          assert.equal(await violations(page), [], `${name} ${colorScheme}`);
          if (name === 'briefing') {
            await page.locator('.finding .cite a').first().click();
            assert.equal(await violations(page), [], `${name} ${colorScheme}, text open`);
            await page.setViewportSize({ width: 400, height: 800 });
            assert.equal(await violations(page), [], `${name} ${colorScheme}, narrow`);
          }
          assert.equal(complaints, []);
        });
      }
    }
  });

  test('printed, labels keep their filling, squares their number, and heads are no buttons', async () => {
    for (const name of ['briefing', 'handout', 'digest']) {
      await withPage(await editionOf(name), {}, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        for (const selector of ['.label.filled', '.square.full'])
          assert.is(await computed(page, selector, 'printColorAdjust'), 'exact', `${name} ${selector}`);
        if (name !== 'briefing') return;
        assert.is(await computed(page, '.sort', 'borderTopWidth'), '0px');
        assert.is(await page.locator('.again:visible').count(), 0);
        assert.is(await page.locator('details:visible, .in-text:visible, form:visible').count(), 0);
      });
    }
  });

  test('a citation opens its source’s text beside the page, the claims in view and marked; Escape goes back to it', async () => {
    await withPage(await editionOf('briefing'), {}, async ({ page }) => {
      const link = page.locator('#finding-1 .cite a').first();
      const claims = ((await link.getAttribute('data-in-text')) ?? '').split(' ');
      await link.focus();
      await page.keyboard.press('Enter');
      const claim = page.locator(`[id="${claims[0]}"]`);
      await claim.waitFor({ state: 'visible' });
      assert.is(await page.locator('.is-cited').count(), claims.length);
      const box = await claim.boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y < 900, 'the claim is in view');
      const main = await page.locator('#finding-1').boundingBox();
      assert.ok(box !== null && main !== null && box.x > main.x + main.width, 'beside the page and not over it');
      assert.ok((await page.locator('[data-text]:focus').count()) === 1, 'the text has the focus');
      await page.keyboard.press('Escape');
      await claim.waitFor({ state: 'visible' });
      assert.is(await page.locator('article:has(:target)').count(), 0);
      assert.ok((await page.locator('#finding-1 .cite a:focus').count()) === 1, 'the citation has the focus again');
    });
  });

  test('findings are filtered by severity, class and source, and all come back', async () => {
    await withPage(await editionOf('briefing'), {}, async ({ page }) => {
      const status = page.locator('.filters [role="status"]');
      assert.is(await shown(page), all);
      assert.is(await status.textContent(), `${all} of ${all} findings shown`);
      const low = fixtureAnalysis.discrepancies.filter(({ severity }) => severity === 'low').length;
      await page.getByRole('checkbox', { name: 'Low' }).uncheck();
      assert.is(await shown(page), all - low);
      assert.is(await status.textContent(), `${all - low} of ${all} findings shown`);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.getByText(`${all} of ${all} findings shown`).waitFor();
      await page.getByRole('checkbox', { name: 'Gap' }).uncheck();
      assert.is(await page.locator('#gaps').isVisible(), false, 'an empty section is hidden');
      await page.getByRole('button', { name: 'Show all' }).click();
      for (const box of (await page.locator('input[name="source"]').all()).slice(1)) await box.uncheck();
      const ofFirst = await page.locator('[id][data-sources^="1a"]').count();
      assert.is(await shown(page), ofFirst);
    });
  });

  test('a column’s button sorts its table by value, and gives the printed order back', async () => {
    await withPage(await editionOf('briefing'), {}, async ({ page }) => {
      const table = page.locator('#finding-1 table.readings');
      const figures = async () =>
        Promise.all(
          (await table.locator('td:nth-child(2)').all()).map(async (cell) =>
            Number(await cell.getAttribute('data-sort')),
          ),
        );
      const printed = await figures();
      const button = table.getByRole('button', { name: 'As printed' });
      await button.focus();
      await page.keyboard.press('Enter');
      assert.equal(
        await figures(),
        [...printed].sort((a, b) => a - b),
      );
      assert.is(await table.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
      await page.keyboard.press('Enter');
      assert.equal(
        await figures(),
        [...printed].sort((a, b) => b - a),
      );
      await page.keyboard.press('Enter');
      assert.equal(await figures(), printed);
      assert.is(await table.locator('th[aria-sort]').count(), 0);
    });
  });

  test('colours follow the system until the reader chooses', async () => {
    await withPage(await editionOf('briefing'), { colorScheme: 'dark' }, async ({ page }) => {
      const paper = () => computed(page, 'main', 'backgroundColor');
      assert.is(await paper(), 'rgb(28, 29, 31)');
      await page.getByRole('button', { name: 'Colours' }).click();
      assert.is(await paper(), 'rgb(255, 255, 255)');
      await page.getByRole('button', { name: 'Colours' }).click();
      assert.is(await paper(), 'rgb(28, 29, 31)');
      await page.emulateMedia({ media: 'print' });
      assert.is(await computed(page, 'body', 'color'), 'rgb(26, 26, 26)');
      assert.is(await page.locator('.filters, .tools, .texts').and(page.locator(':visible')).count(), 0);
    });
  });

  test('without a script it is the whole briefing, and a citation still opens its text', async () => {
    await withPage(await editionOf('briefing'), { javaScriptEnabled: false }, async ({ page, complaints }) => {
      assert.is(await shown(page), all);
      assert.is(await page.locator('.filters:visible, .tools:visible').count(), 0);
      const link = page.locator('#finding-1 .cite a').first();
      const target = await link.getAttribute('href');
      await link.click();
      assert.ok(await page.locator(`[id="${target?.slice(1)}"]`).isVisible());
      assert.is(await page.locator('article:has(:target)').count(), 1);
      assert.equal(complaints, []);
    });
  });

  test('text of an article never becomes markup, and what is smuggled in does not run', async () => {
    const edition = await editionOf('briefing');
    const smuggled = edition.replace(
      '<main>',
      '<main><script>document.title = "run"</script><img src="x" onerror="document.title = \'run\'">',
    );
    await withPage(smuggled, {}, async ({ page, complaints }) => {
      assert.is.not(await page.title(), 'run');
      assert.ok(complaints.length >= 2, 'the policy forbids both');
    });
    await withPage(edition, {}, async ({ page }) => {
      assert.is(await page.locator('saved, line').count(), 0);
      assert.is(await page.locator('script').count(), 1);
    });
  });
});
