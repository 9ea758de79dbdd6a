export { extractFolder } from './extract-folder.js';
export { extractTarget } from './extract-target.js';
