/** What the entities' part of docs/quality.md says around its tables. */
export const howToRun: readonly string[] = [
  '```sh',
  'npm run bench:entities -w @khabar/bench                           # everything; exits 1 where a floor is missed',
  'npm run bench:entities -w @khabar/bench -- --only=anercorp,sample # the quick loop',
  'npm run bench:entities -w @khabar/bench -- --write                # and writes this part of the page',
  '```',
  '',
  'Each run also writes the mentions that were missed or wrong, by set and type, to `.khabar/reports/entities`.',
];

export const explanations: Readonly<Record<string, readonly string[]>> = {
  Mentions: [
    'Micro-averaged over mentions; right is what has the same first and last token and the same type. **tokens**: the tokens tagged as',
    'the set has them (`khabar tag --tsv`). **text**: a text made of every ten sentences, read as an article is, so that names carry over',
    'and quotes and joins work on it. The figures stand for parts that no model learned from: **anercorp** its dev part, **wojood** the',
    'val and test parts of its sample with the outermost label that is a type of ours (person, place, organisation counted), **gum** one',
    'in five of its news texts with proper nouns only, **wnut17** and **btc** one in five blocks of messages. Floors and aims are those',
    'of the goals; they are judged by the column of tokens.',
  ],
  Confidence: [
    'Of the mentions whose entity has a confidence of 0.9 or more, the share that is right, in the texts as above.',
  ],
  Roles: [
    'The occupations that Wojood labels beside the titles, offices and occupations found in the same sentence, read alone, whether',
    'somebody is named beside them or not; right is the same first and last token.',
  ],
  'Dates in the text': [
    'The days and years that Wojood labels beside the dates found in the same sentence, read alone.',
  ],
  'Sample and offsets': [
    'The scraped text with gold: type, canonical form, role and every form of each entity, no entity more, and its quote. Offsets: of',
    'every entity, quote and date in the news pages of fundus, `text.slice(start, end)` is what the article says stands there.',
  ],
  'Speed of entities': [
    'Texts of twenty sentences of anercorp and gum with entities, canonical forms, quotes and dates; pages of fundus from HTML to the',
    'article with entities. One thread, by CPU time of the process; the other times are by the clock.',
  ],
};
