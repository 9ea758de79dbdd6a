/** Which dates a page can have. */
export const plausible = {
  /** No page is older by what its machine-readable stamps say; archives put old articles online under their first day. */
  earliestStatedYear: 1850,
  /** Nor by what its text, its address or its pictures say, where old years are mostly about something else. */
  earliestVisibleYear: 1995,
  /** Clocks of publishers run ahead, and east of us it is tomorrow. */
  toleranceMs: 36 * 3_600_000,
} as const;

/** How much of a page is looked through. */
export const bounds = {
  /** A line with a date of its own is short. */
  longestLine: 300,
  /** Of a longer one only its beginning is read: the dateline. */
  dateline: 100,
  /** Lines with digits that are scanned for dates. */
  mostLines: 400,
  /** Elements below one that says it holds a date; with more it holds more than that. */
  mostBelow: 12,
  mostHolders: 3_000,
  /** The text of one. */
  longestHolder: 120,
  /** `yesterday at 10:30`, with a word or two. */
  longestRelative: 50,
  /** Lists of articles have hundreds of dates, all alike. */
  mostOfAKind: 20,
  /** Nodes of linked data. */
  mostNodes: 300,
  scriptCharacters: 300_000,
  alternatives: 8,
} as const;
