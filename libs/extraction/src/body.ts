/** For training and measuring the part that finds the body; not for those who extract articles. */
export type { Block } from './blocks/block.js';
export { allFeatures, featureRows } from './body/features/features.js';
export { findBody } from './body/find-body.js';
export { bodyModel, bodyModelOf, type BodyModel, type WrittenModel } from './body/model/body-model.js';
export { isOpen } from './body/outside-blocks.js';
export { studyHtml } from './body/study-html.js';
export type { StudiedPage } from './body/study-page.js';
export { extractorWith } from './extract-article.js';
