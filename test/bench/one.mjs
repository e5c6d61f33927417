// One peer in a process of its own: node one.mjs <peer> <folder> <rounds>. Says what each round took, and the peak of
// memory. Plain JavaScript, since a cold start must not pay for a compiler.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [name, folder, rounds] = process.argv.slice(2);
const { open } = await import(`./peers/${name}.mjs`);
const { make, close, othersMb } = await open(folder);
const times = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  const bytes = await make(round);
  times.push(performance.now() - start);
  if (round === 0) writeFileSync(join(folder, `${name}.pdf`), bytes);
}
const peakMb = process.resourceUsage().maxRSS / 1024 + ((await othersMb?.()) ?? 0);
await close?.();
console.log(JSON.stringify({ times, peakMb }));
