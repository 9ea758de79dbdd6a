import type { Engine } from '../engines/engine.js';
import { setNames } from '../sets/evaluation-page.js';
import type { Contender } from './contender.js';

/** An engine that runs in this process and thread. */
export const inProcess = <Input, Raw>(engine: Engine<Input, Raw>): Contender => ({
  name: engine.name,
  version: engine.version,
  sets: setNames,
  async run(pages) {
    return pages.map((page) => {
      const input = engine.prepare(page);
      const started = performance.now();
      const raw = engine.extract(input);
      const ms = performance.now() - started;
      return { reading: engine.toReading(raw, page), ms };
    });
  },
  async close() {
    // Nothing is open.
  },
});
