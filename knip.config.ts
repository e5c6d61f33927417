// Tests are started by test/support/run.ts by their names, so that nothing imports them; scripts are named in package.json.
export default {
  // Debian's; the tests say so where they are missing.
  ignoreBinaries: ['qpdf', 'redis-server', 'script'],
  workspaces: {
    '.': {
      entry: [
        'src/cli.ts',
        'src/index.ts',
        'src/1-read/thread/worker.ts',
        'src/batch/batch-worker.ts',
        // Started by its name, as a process of its own.
        'scripts/bench/compare-large.ts',
        'test/**/*.test.ts',
      ],
      project: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    },
    'assets/canvas': {},
  },
};
