/** What yargs says of a wrong command line. */
export class UsageError extends Error {}
