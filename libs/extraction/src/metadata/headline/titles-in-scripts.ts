import type { Finding } from '../../page/page-evidence.js';
import type { Script } from '../../tree/tree.js';
import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';

const stated = /"(?:headline|title|articleTitle|heading)"\s{0,5}:\s{0,5}"((?:[^"\\]|\\.){8,300})"/g;
/** Where the data of the page stands in front of that of others, in characters. */
const mostCharacters = 400_000;
const mostTitles = 60;

const unescaped = (text: string): string => {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
};

/** The title among the page's script data that a weakly supported one begins with: it has the site's name behind it. */
export const titleInScripts = (scripts: readonly Script[], title: string): Finding<string> | undefined => {
  const key = compareKey(title);
  for (const { text } of scripts) {
    let count = 0;
    for (const match of text.slice(0, mostCharacters).matchAll(stated)) {
      count += 1;
      if (count > mostTitles) break;
      const found = cleanText(unescaped(match[1] ?? ''));
      const foundKey = compareKey(found);
      if (foundKey.length > key.length / 2 && key.startsWith(foundKey))
        return { value: found, rule: 'script-data', raw: title };
    }
  }
  return undefined;
};
