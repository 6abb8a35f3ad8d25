// Draws the same data with one other library, as often as the bench asks, and says how long it took.
import { DRAWERS } from './drawers.mjs';

const [, , library] = process.argv;
const drawer = await DRAWERS[library]();

process.on('message', async ({ chart, data, size, draws }) => {
  try {
    let drawn;
    const startedAt = performance.now();
    const before = process.cpuUsage();
    for (let count = 0; count < draws; count += 1) drawn = await drawer.draw[chart](data, size);
    const ms = (performance.now() - startedAt) / draws;
    const { user, system } = process.cpuUsage(before);
    const processorMs = (user + system) / 1_000 / draws;
    process.send({ ms, processorMs, bytes: Buffer.byteLength(drawn), marks: drawer.countMarks(drawn, data) });
  } catch (error) {
    process.send({ error: String(error) });
  }
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
