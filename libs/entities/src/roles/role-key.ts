import { foldWord } from '../joining/fold-word.js';

const spaces = /\s+/;

/** One key for a role however it is written: letters folded, the article of its first word left out. */
export const roleKey = (role: string): string => role.split(spaces).map(foldWord).join(' ').replace(/^ال/, '');
