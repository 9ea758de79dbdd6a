import type { Contender } from './contenders/contender.js';
import { measureSet, type SetResult } from './results.js';
import { readSet } from './sets/read-set.js';
import type { SetName } from './sets/evaluation-page.js';
import { collectGarbage } from './timing/collect-garbage.js';

/** The set whose pages the bars of speed stand for. */
export const speedSet: SetName = 'zyte';

export interface PagesInput {
  readonly dataDir: string;
  readonly sets: readonly SetName[];
  readonly contenders: readonly Contender[];
  /** Passes over the pages of the set whose speed is measured; one over the others. */
  readonly rounds: number;
  /** Peak memory takes a further pass by each contender. */
  readonly withMemory: boolean;
}

export interface MeasuredPages {
  readonly results: readonly SetResult[];
  readonly peakMemory: ReadonlyMap<string, number>;
}

export const measurePages = async (input: PagesInput): Promise<MeasuredPages> => {
  const results: SetResult[] = [];
  const peakMemory = new Map<string, number>();
  for (const set of input.sets) {
    const pages = readSet(input.dataDir, set);
    if (!pages) {
      console.log(`${set} is left out: it is not in KHABAR_DATA (${input.dataDir})`);
      continue;
    }
    const contenders = input.contenders.filter(({ sets }) => sets.includes(set));
    const rounds = set === speedSet ? input.rounds : 1;
    results.push(...(await measureSet(pages, contenders, { rounds, beforeTurn: collectGarbage })));
    if (set !== speedSet || !input.withMemory) continue;
    for (const contender of contenders) peakMemory.set(contender.name, await contender.peakMemory(pages));
  }
  return { results, peakMemory };
};
