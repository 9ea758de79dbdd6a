/** What the training of the weights of dates needs of the extraction; nobody else does. */
export { gatherClues } from './dates/gather-clues.js';
export { daysOf, type WeighedDay } from './dates/weigh-days.js';
export { gatherEvidence } from './page/gather-evidence.js';
export { readTree } from './tree/read-tree.js';
