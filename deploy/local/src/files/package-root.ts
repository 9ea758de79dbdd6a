import { fileURLToPath } from 'node:url';

/** The folder deploy/local, whether this runs from src or from dist. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
