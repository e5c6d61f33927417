// What a shell offers at the tab key.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { suite } from '../support/suite.ts';
import { ROOT } from './parallax.ts';

/** Says in bash what is offered for these words, the last of them unfinished. */
function offeredFor(words: readonly string[]): readonly string[] {
  const program = [process.execPath, '--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli.ts')];
  const script = [
    `parallax() { ${program.map((word) => `'${word}'`).join(' ')} "$@"; }`,
    'source <(parallax completion)',
    `COMP_WORDS=(parallax ${words.join(' ')}); COMP_CWORD=${words.length}`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash's own
    'complete -p parallax >&2; _parallax_yargs_completions; printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const env = { ...process.env, SHELL: '/bin/bash' };
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env });
  assert.is(status, 0, stderr);
  assert.match(stderr, /^complete .* parallax$/m);
  return stdout.trim().split('\n');
}

suite('completion', (test, skip) => {
  if (spawnSync('bash', ['-c', 'mapfile < /dev/null']).status !== 0)
    return skip('commands, options and values', 'no bash 4 or newer');

  test('commands, options and values', () => {
    assert.equal(offeredFor(['ex']), ['extract']);
    assert.equal(offeredFor(['report', '--es']), ['--estimate']);
    assert.equal(offeredFor(['report', 'storm', '--estimate', 'maj']), ['majority']);
  });
});
