// How long each part of a topic takes.
export type Stopwatch = {
  readonly milliseconds: Readonly<{ [part: string]: number }>;
  readonly time: <T>(part: string, run: () => T | Promise<T>) => Promise<T>;
};

export function stopwatch(): Stopwatch {
  const milliseconds: { [part: string]: number } = {};
  return {
    milliseconds,
    time: async (part, run) => {
      const start = performance.now();
      try {
        return await run();
      } finally {
        milliseconds[part] = Math.round(performance.now() - start);
      }
    },
  };
}
