import { measureDates } from './measure-dates.js';
import { measurePages } from './measure-pages.js';
import { measureRoles } from './measure-roles.js';
import { measureSample } from './measure-sample.js';
import { measureSet } from './measure-set.js';
import { measureSpeed } from './measure-speed.js';
import type { Measured } from './measured.js';
import { setsOf, type Options, type PartName } from './options.js';
import { readSet } from './sets/read-set.js';

/** Measures what was asked for, on the parts of the sets that nothing learns from. */
export const measure = (dataDir: string, options: Options): Measured => {
  const asked = (part: PartName): boolean => options.parts.includes(part);
  const sets = setsOf(options).flatMap((set) => {
    const sentences = readSet(dataDir, set, 'dev');
    if (!sentences) console.log(`${set} is left out: it is not in KHABAR_DATA (${dataDir})`);
    return sentences ? [measureSet(set, sentences)] : [];
  });
  return {
    sets,
    ...(asked('sample') && { sample: measureSample(dataDir) }),
    ...(asked('roles') && { roles: measureRoles(dataDir) }),
    ...(asked('dates') && { dates: measureDates(dataDir) }),
    ...(asked('speed') && {
      arabicSpeed: measureSpeed(dataDir, 'anercorp'),
      englishSpeed: measureSpeed(dataDir, 'gum'),
    }),
    ...(asked('pages') && { pages: measurePages(dataDir) }),
  };
};
