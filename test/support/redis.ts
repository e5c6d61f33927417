// A Redis of the test's own, on a free port and gone when it ends.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Debian's `redis-server`; without it the tests that need it say that they are skipped. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** `use` gets its address. Nothing is kept on disk. */
export async function withRedis(use: (url: string) => Promise<void>): Promise<void> {
  const port = String(await freePort());
  const options = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const closed = once(server, 'close');
  try {
    for await (const piece of server.stdout) if (String(piece).includes('Ready to accept connections')) break;
    await use(`redis://127.0.0.1:${port}`);
  } finally {
    server.kill('SIGKILL');
    await closed;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
