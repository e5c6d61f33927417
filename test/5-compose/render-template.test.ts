import * as assert from 'uvu/assert';
import { renderTemplate } from '../../src/5-compose/render-template.ts';
import { ParallaxError } from '../../src/errors.ts';
import type { TemplateFiles } from '../../src/lib/template-files.ts';
import { suite } from '../support/suite.ts';

const template = (source: string, partial = 'partial'): TemplateFiles => ({
  name: 't',
  description: '',
  paper: 'a4',
  pages: null,
  view: 'briefing',
  file: 't/template.hbs',
  source,
  partials: [{ name: 'part', file: 't/partials/part.hbs', source: partial }],
  css: { file: 't/style.css', source: '' },
});

function problemOf(source: string, partial?: string, view: object = {}): string {
  try {
    renderTemplate(template(source, partial), view);
  } catch (error) {
    if (error instanceof ParallaxError && error.code === 'template-invalid') return error.message;
    throw error;
  }
  return 'no error';
}

suite('render template', (test) => {
  test('fills fields, partials and helpers', () => {
    assert.is(
      renderTemplate(template('{{a}} {{> part}} {{date d}}', '{{a}}!'), { a: 'x', d: '2031-03-08' }),
      'x x! 8 March 2031',
    );
  });

  test('names file and line of a syntax error', () => {
    assert.match(problemOf('one\n{{#if a}}\nthree'), /^t\/template\.hbs:3: /);
    assert.match(problemOf('one\n{{#if a}}{{/each}}'), /^t\/template\.hbs:2: .*Close each block/);
    assert.match(problemOf('{{> part}}', 'a\nb {{'), /^t\/partials\/part\.hbs:2: /);
  });

  test('names an unknown helper, partial or field', () => {
    assert.match(problemOf('a\n{{shout title}}'), 't/template.hbs:2: There is no helper "shout". Use one of');
    assert.match(
      problemOf('a\n\n{{> absent}}'),
      't/template.hbs:3: There is no partial "absent". Add partials/absent.hbs',
    );
    assert.match(problemOf('a\n{{titel}}'), 't/template.hbs:2: The field "titel" is unknown here.');
    assert.match(problemOf('{{> part}}', 'a\n{{titel}}'), 't/partials/part.hbs:2: The field "titel"');
  });

  test('escapes every field', () => {
    assert.is(renderTemplate(template('{{a}}'), { a: '<b>"{{c}}"</b>' }), '&lt;b&gt;&quot;{{c}}&quot;&lt;/b&gt;');
  });

  test('reaches no prototype and no console', () => {
    assert.is(renderTemplate(template('{{a.constructor}}{{a.__proto__}}{{a.toString}}|'), { a: {} }), '|');
    assert.match(problemOf('{{log "x"}}'), 'There is no helper "log"');
  });
});
