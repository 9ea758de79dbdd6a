/** What training and measuring of the plain-text models needs; the parser itself reads texts through `extractArticle`. */
export { probabilityOf, type BoostedTrees } from './learned/boosted-trees.js';
export { headingFeatures } from './text/heading-features.js';
export { openText, type OpenedText } from './text/open-text.js';
export { readText, type ReadLine, type TextReading } from './text/read-text.js';
export { standfirstFeatures } from './text/standfirst-features.js';
