// The connection to Redis.
import { Redis } from 'ioredis';
import { userError } from '../errors.ts';

/** Once it was there, the server is waited for this long before it is tried again, in milliseconds. */
const RETRY_AFTER = 500;

/**
 * Later the server may go away and come back; once `stop` is aborted it is not waited for, and what was asked of it
 * fails. Throws `option-invalid` and `queue-not-reachable`.
 */
export async function connect(url: string, stop?: AbortSignal): Promise<Redis> {
  if (!/^rediss?:\/\/./.test(url) || !URL.canParse(url))
    throw userError('option-invalid', { option: '--queue', value: url, allowed: 'an address as in redis://host:6379' });
  let isConnected = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    // BullMQ waits for ever where there is nothing to do.
    maxRetriesPerRequest: null,
    retryStrategy: () => (isConnected && !stop?.aborted ? RETRY_AFTER : null),
  });
  let problem: unknown;
  // The promise below only tells that the connection was closed.
  redis.on('error', (error) => {
    problem = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (cause) {
    redis.disconnect();
    throw userError('queue-not-reachable', { url: withoutPassword(url), problem: messageOf(problem ?? cause) }, cause);
  }
  isConnected = true;
  return redis;
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  return url.href;
}

/** Where a name stands for several addresses, the message of the error is empty. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
