/** The parts of docs/quality.md in their order, each made by a bench of its own. */
export const qualityParts = ['extraction', 'entities'] as const;
export type QualityPart = (typeof qualityParts)[number];

const markerOf = (part: QualityPart): string => `<!-- part: ${part} -->`;

const partIn = (page: string, part: QualityPart): string | undefined => {
  const [, behind] = page.split(`${markerOf(part)}\n`, 2);
  return behind?.split(/<!-- part: \w+ -->\n/, 1)[0]?.trim();
};

/** The page with one part written anew and the others as they were. */
export const withPart = (page: string, part: QualityPart, text: string): string =>
  qualityParts
    .flatMap((one) => {
      const own = one === part ? text.trim() : partIn(page, one);
      return own === undefined ? [] : [`${markerOf(one)}\n\n${own}\n`];
    })
    .join('\n');
