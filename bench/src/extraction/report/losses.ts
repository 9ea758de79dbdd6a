import type { PageScore } from '../scoring/page-score.js';

const most = 60;
const longest = 300;

const clipped = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const marked = (sign: string, texts: readonly string[]): string[] => texts.map((text) => `${sign} ${clipped(text)}`);

/**
 * The pages that lost most in a field, the worst first: `-` is wanted and not given, `+` given and not wanted.
 * A working paper for the next improvement; it quotes the pages, so it is never committed.
 */
export const lossesReport = (pages: readonly PageScore[], field: string): string => {
  const losses = pages.flatMap((page) =>
    page.losses
      .filter((loss) => loss.field === field)
      .map((loss) => ({ page, loss, size: loss.missed.length + loss.extra.length })),
  );
  const worst = losses.sort((a, b) => b.size - a.size).slice(0, most);
  const sections = worst.map(({ page, loss }) =>
    [`## ${page.id}`, page.url, '```diff', ...marked('-', loss.missed), ...marked('+', loss.extra), '```', ''].join(
      '\n',
    ),
  );
  return [`# ${field}: ${losses.length} of ${pages.length} pages lost something`, '', ...sections].join('\n');
};
