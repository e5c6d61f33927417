// Tests are started by test/support/run.ts by their names, so that nothing imports them; scripts are named in package.json.
export default {
  entry: ['src/cli.ts', 'src/1-read/thread/worker.ts', 'test/**/*.test.ts'],
  // Tools of the system that tests start where they are there.
  ignoreBinaries: ['qpdf'],
  project: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
};
