import { fileURLToPath } from 'node:url';

/** A path of the repository, given relative to its root. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const chartFolder = inRepository('deploy/helm/khabar');
