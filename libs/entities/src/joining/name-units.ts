import { generations, leadingParticles, trailingParts } from './name-particles.js';

/**
 * The parts of a person's name, each with its particles: `اورسولا` + `فون دير لاين`, `عبد الله` + `الثاني`. The surname
 * is the last that is no generation.
 * @param words folded
 */
export const nameUnits = (words: readonly string[]): string[] => {
  const units: string[] = [];
  let open = false;
  for (const word of words) {
    const last = units.at(-1);
    if (last !== undefined && (open || trailingParts.has(word))) units[units.length - 1] = `${last} ${word}`;
    else units.push(word);
    open = leadingParticles.has(word);
  }
  return units.length > 1 && generations.has(units.at(-1) ?? '') ? units.slice(0, -1) : units;
};
