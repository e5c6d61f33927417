// Other versions of Node on this machine: what a program writes must not depend on which one runs it.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type OtherNode = { readonly path: string; readonly version: string };

/** Folders that hold one folder a version, and where `node` lies in it. */
const SHELVES = [
  [join(homedir(), '.nvm/versions/node'), 'bin/node'],
  [join(homedir(), '.local/share/fnm/node-versions'), 'installation/bin/node'],
  [join(homedir(), '.volta/tools/image/node'), 'bin/node'],
  ['/opt/hostedtoolcache/node', 'x64/bin/node'],
] as const;

/** Those that can run the program and are not the one that runs now; `PARALLAX_OTHER_NODE` names a further one. */
export function otherNodes(): readonly OtherNode[] {
  const named = process.env.PARALLAX_OTHER_NODE;
  const paths = [
    ...(named === undefined ? [] : [named]),
    ...['/usr/bin/node', '/usr/local/bin/node'],
    ...SHELVES.flatMap(([shelf, node]) =>
      existsSync(shelf) ? readdirSync(shelf).map((version) => join(shelf, version, node)) : [],
    ),
  ].filter((path) => existsSync(path));
  const found = paths.map((path) => ({
    path,
    version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(),
  }));
  const others = found.filter(({ version }) => version !== process.version && isSupported(version));
  return [...new Map(others.map((other) => [other.version, other])).values()];
}

/** As `engines` in package.json has it. */
function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
