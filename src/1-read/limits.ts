// How much of the input is read before Parallax says that it is too much. Each limit has an option of its name.

export type Limits = {
  /** Of a file, of a file inside an archive, and of one record of a file that is read record by record. */
  readonly maxMb: number;
  /** Of a topic. */
  readonly maxArticles: number;
  /** For reading one file. */
  readonly maxSeconds: number;
};

/** Text, tokens and claims of a file are all held in memory, and every article is compared with every other. */
export const DEFAULT_LIMITS: Limits = { maxMb: 20, maxArticles: 1000, maxSeconds: 60 };
