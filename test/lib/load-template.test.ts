import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { ParallaxError } from '../../src/errors.ts';
import { listTemplates, loadTemplate } from '../../src/lib/load-template.ts';
import { suite } from '../support/suite.ts';

const BRIEFING = join(import.meta.dirname, '../../templates/briefing');

function errorOf(nameOrPath: string): ParallaxError {
  try {
    loadTemplate(nameOrPath);
  } catch (error) {
    if (error instanceof ParallaxError) return error;
    throw error;
  }
  throw new Error(`"${nameOrPath}" loads.`);
}

/** A copy of the briefing template with one file changed. */
function withCopy(file: string, text: string, check: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-template-'));
  try {
    cpSync(BRIEFING, folder, { recursive: true });
    writeFileSync(join(folder, file), text);
    check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

suite('load template', (test) => {
  test('finds a template by name and by path', () => {
    assert.is(loadTemplate('briefing').name, 'briefing');
    assert.is(loadTemplate(BRIEFING).source, loadTemplate('briefing').source);
    assert.ok(loadTemplate('briefing').partials.some((partial) => partial.name === 'finding'));
  });

  test('lists the templates with what they are for', () => {
    assert.ok(listTemplates().some(({ name, description }) => name === 'briefing' && description.length > 20));
  });

  test('names the known ones where it finds none', () => {
    const error = errorOf('absent');
    assert.is(error.code, 'template-not-found');
    assert.match(error.message, '"briefing"');
    assert.is(errorOf('../../etc').code, 'template-not-found');
  });

  test('says what is wrong with a manifest', () => {
    withCopy('template.json', '{ oops', (folder) =>
      assert.match(errorOf(folder).message, 'template.json:1: template.json is no JSON'),
    );
    withCopy('template.json', '{"partials":["../../secret"]}', (folder) =>
      assert.match(errorOf(folder).message, '"partials" is no list'),
    );
    withCopy('template.json', '{"partials":["absent"]}', (folder) =>
      assert.match(errorOf(folder).message, 'partials/absent.hbs'),
    );
    withCopy('template.json', '{"paper":"a5"}', (folder) => assert.match(errorOf(folder).message, '"paper" is "a5"'));
  });
});
