/** What docs/quality.md says around its tables. */
export const howToRun: readonly string[] = [
  '```sh',
  'npm run bench:extraction -w @khabar/bench                      # everything; exits 1 where a floor is missed',
  'npm run bench:extraction -w @khabar/bench -- --ours-only --only=zyte,fundus    # the quick loop',
  'npm run bench:extraction -w @khabar/bench -- --no-python       # without trafilatura and htmldate',
  'npm run bench:extraction -w @khabar/bench -- --write           # and writes this page',
  '```',
  '',
  'The pages are not part of the repository: `KHABAR_DATA` names their folder. Each run also writes the pages that lost most,',
  'field by field with what was wanted and what came, to `.khabar/reports/extraction`.',
];

export const howToRead: readonly string[] = [
  'All engines get the same decoded pages in the same run and are scored by the same rules. What they give is brought into one',
  'shape first: each block-level element of their body is a heading or a paragraph, a `figcaption` is a caption, a heading that',
  'repeats the title is dropped, the description or excerpt is the standfirst, and a byline in one piece is split into names.',
  'Defuddle is the second engine in JavaScript because it is one of its own; article-extractor wraps Readability.',
];

/** Before what is said of each part that was held out. */
export const aboutLearning: readonly string[] = [
  'Rules were written with these pages at hand. No figure stands for pages that a learned part of ours was fitted to:',
];

/** After it. */
export const aboutPlainText: readonly string[] = [
  '- The model of headings in plain text is fitted to pages of other sets than the scraped texts are made of; that of their',
  '  standfirsts is fitted to those very texts, so that their subtitles have no figure here.',
  '- Speed and memory are those of what is shipped.',
];

export const explanations: Readonly<Record<string, readonly string[]>> = {
  Pages: [
    '**zyte**: 181 pages of the article-extraction-benchmark by its own rule: shingles of four tokens, precision and recall averaged',
    'over pages; exact is the share of pages with every token right. The body is headings and paragraphs.',
    '**fundus**: 130 news pages with the gold of the Fundus parsers. A paragraph, heading, summary line or caption counts when',
    'it is equal as a whole (white space, Unicode form, soft hyphens and characters of no width aside); counts are summed over pages.',
    'Title and authors are right when they are equal in lower case without punctuation, authors all of them and no other.',
    '**dates**: the 800 pages of htmldate, day-exact: none is missed, a wrong one is extra. **arabic**: Arabic pages of several sources.',
  ],
  'Plain text': [
    'Scraped texts made of the gold of fundus and of Arabic articles: noise lines, title, standfirst, empty date label, sub-headings,',
    'captions twice. `described` is as the goals describe them, `varied` has more habits of scrapers and sites and no goal. The short-line',
    'rule takes short lines for headings and lines that come twice for captions. The sample is one real text with gold.',
  ],
  Speed: [
    'On the pages of zyte, one thread, every field filled; the engines take turns by rounds. Pages per core-second and the ratios are by',
    'CPU time of all threads: the median of the rounds, and of their ratios. The other times are by the clock, the best of each page.',
    'Peak memory is that of a process that does nothing else.',
  ],
};
