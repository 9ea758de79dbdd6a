import type { EntityType } from '@khabar/entities';

import { readSet } from '../sets/read-set.js';
import { languageOf } from '../sets/named-set.js';
import type { SetName } from '../sets/named-set.js';
import { evidenceOf, listSignals } from './list-signals.js';

const typeOf = (label: string): EntityType | undefined => (label === 'O' ? undefined : (label.slice(2) as EntityType));
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`);

/** How far the lists alone go, word by word: of the words with a signal those of its type, and of those of the type those with it. */
export const measureLists = (dataDir: string, set: SetName): string => {
  const sentences = readSet(dataDir, set, 'train');
  if (sentences === undefined) return `${set}: not there\n`;
  const counts = listSignals.map(() => ({ held: 0, right: 0 }));
  const ofType = new Map<EntityType, number>();
  for (const { tokens, labels } of sentences) {
    evidenceOf(tokens, languageOf[set]).forEach((evidence, index) => {
      const type = typeOf(labels[index] ?? 'O');
      if (type !== undefined) ofType.set(type, (ofType.get(type) ?? 0) + 1);
      listSignals.forEach((signal, place) => {
        const count = counts[place];
        if (count === undefined || !signal.holds(evidence)) return;
        count.held += 1;
        if (signal.type === type) count.right += 1;
      });
    });
  }
  const rows = listSignals.map(({ name, type }, place) => {
    const { held = 0, right = 0 } = counts[place] ?? {};
    return `| ${type} | ${name} | ${held} | ${percent(right, held)} | ${percent(right, ofType.get(type) ?? 0)} |`;
  });
  const head = ['| speaks for | signal | words | of them right | of all such words |', '|--|--|--|--|--|'];
  return `${set}, training part\n\n${[...head, ...rows].join('\n')}\n`;
};
