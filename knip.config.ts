export default {
  entry: ['src/cli.ts', 'test/support/run.ts', 'test/**/*.test.ts'],
  project: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
};
