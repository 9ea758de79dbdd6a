import type { OutsideKind } from './outside-blocks.js';

/** What became of a block, and why; for `khabar extract --explain` as much as for the article. */
export type Verdict =
  | { readonly kept: true; readonly as: 'paragraph' | 'heading'; readonly score: number }
  | { readonly kept: false; readonly reason: DropReason; readonly score?: number };

/** `far`: away from all prose; `unlike-body`: the model's score is below the bar; `repeated`: the same text was kept before; `copy`: it holds texts that are kept. */
export type DropReason = OutsideKind | 'far' | 'beside-flash-item' | 'read-also' | 'unlike-body' | 'repeated' | 'copy';
