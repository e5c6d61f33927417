// The only door to uvu. uvu exits 0 when `before` throws, when `run()` is forgotten and when `only` is left in;
// this wrapper runs itself, offers neither hooks nor `only`, and refuses to be empty.
import { suite as uvuSuite } from 'uvu';

export type DefineTest = (name: string, run: () => void | Promise<void>) => void;

/** Declares and runs one suite. `skip` shows a test as skipped, with the reason in its name. */
export function suite(name: string, define: (test: DefineTest, skip: (name: string, reason: string) => void) => void) {
  const tests = uvuSuite(name);
  let count = 0;
  define(
    (testName, run) => {
      count += 1;
      tests(testName, run);
    },
    (testName, reason) => {
      count += 1;
      console.log(`skipped: ${name}: ${testName} (${reason})`);
      tests.skip(testName);
    },
  );
  if (count === 0) throw new Error(`The suite "${name}" holds no test.`);
  tests.run();
}
