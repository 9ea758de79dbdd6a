import { execFileSync } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Engine } from '../engines/engine.js';
import type { EngineName } from '../engines/engines.js';
import { setNames } from '../sets/evaluation-page.js';
import type { Contender } from './contender.js';

const memoryMain = join(import.meta.dirname, `../timing/memory/main${extname(import.meta.filename)}`);

/** An engine that runs in this process and thread. */
export const inProcess = <Input, Raw>(key: EngineName, engine: Engine<Input, Raw>): Contender => ({
  name: engine.name,
  version: engine.version,
  sets: setNames,
  async run(pages) {
    return pages.map((page) => {
      const input = engine.prepare(page);
      const [cpuBefore, started] = [process.cpuUsage(), performance.now()];
      const raw = engine.extract(input);
      const wall = performance.now() - started;
      const { user, system } = process.cpuUsage(cpuBefore);
      return { reading: engine.toReading(raw, page), time: { wall, cpu: (user + system) / 1_000 } };
    });
  },
  async peakMemory(pages) {
    const paths = JSON.stringify(pages.map(({ path, url }) => ({ path, url })));
    const args = [...process.execArgv, memoryMain, key];
    return Number(execFileSync(process.execPath, args, { input: paths, encoding: 'utf8' }));
  },
});
