import type { PlainFields } from './expected-fields.js';

const longestShort = 80;
const isShort = (line: string): boolean => line.length <= longestShort && !/[.!?؟。！？:…]["”’»)]*$/u.test(line);

/** What takes no thought, to see how hard the texts are: a line that comes twice is a caption, a short one a heading. */
export const shortLineRule = (text: string): PlainFields => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^(?:[^:：]{1,40}[:：]\s*)+$/u.test(line));
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const captions = [...counts].filter(([, count]) => count > 1).map(([line]) => line);
  const [title = '', ...rest] = lines.filter((line) => counts.get(line) === 1);
  const [first = ''] = rest;
  const body = isShort(first) ? rest.slice(1) : rest;
  return {
    title,
    ...(isShort(first) ? { subtitle: first } : {}),
    headings: body.filter(isShort),
    paragraphs: body.filter((line) => !isShort(line)),
    captions,
  };
};
