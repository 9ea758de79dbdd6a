import type { EntityType } from '@khabar/entities';
import type { Bio } from '../sets/sentence.js';

/** A mention as tokens `from` up to and without `to` of a sentence. */
export interface LabelSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

const typeOf = (label: Bio): EntityType | undefined =>
  label === 'O' ? undefined : (label.slice('B-'.length) as EntityType);

/** The mentions of a sentence; an `I-` that continues nothing of its type opens one. */
export const labelSpans = (labels: readonly Bio[]): LabelSpan[] => {
  const spans: LabelSpan[] = [];
  for (const [index, label] of labels.entries()) {
    const type = typeOf(label);
    const last = spans.at(-1);
    if (type === undefined) continue;
    if (label.startsWith('I-') && last?.to === index && last.type === type)
      spans[spans.length - 1] = { ...last, to: index + 1 };
    else spans.push({ from: index, to: index + 1, type });
  }
  return spans;
};
