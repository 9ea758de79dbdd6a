/** An article at one revision, as a topic or the store names it. */
export interface Seen {
  readonly articleId: string;
  readonly revision: number;
}

export interface Evidence {
  /** Everything the broker acknowledged as raw. */
  readonly raw: readonly Seen[];
  /** Every document of the store, with duplicates if there are any. */
  readonly stored: readonly Seen[];
  readonly deadLetters: readonly Seen[];
  readonly drops: readonly Seen[];
}

export interface Verdict {
  readonly counts: { P: number; S: number; D: number; X: number };
  /** In none of S, D and X. */
  readonly lost: string[];
  /** In more than one of S, D and X. */
  readonly overlapping: string[];
  /** More than one document. */
  readonly doubled: string[];
  /** Stored, but never acknowledged as raw. */
  readonly unknown: string[];
}

const key = ({ articleId, revision }: Seen): string => `${articleId}:${revision}`;

const newestOf = (seen: readonly Seen[]): Map<string, number> => {
  const newest = new Map<string, number>();
  for (const { articleId, revision } of seen) newest.set(articleId, Math.max(revision, newest.get(articleId) ?? 0));
  return newest;
};

const repeated = (seen: readonly Seen[]): string[] => {
  const once = new Set<string>();
  return seen.map(({ articleId }) => articleId).filter((id) => once.has(id) || !once.add(id));
};

/** P = S + D + X, disjoint, one document per id: each article is judged at its newest acknowledged revision. */
export const judge = ({ raw, stored, deadLetters, drops }: Evidence): Verdict => {
  const accepted = newestOf(raw);
  const sets = { S: new Set(stored.map(key)), D: new Set(deadLetters.map(key)), X: new Set(drops.map(key)) };
  const counts = { P: accepted.size, S: 0, D: 0, X: 0 };
  const lost: string[] = [];
  const overlapping: string[] = [];
  for (const [articleId, revision] of accepted) {
    const found = (['S', 'D', 'X'] as const).filter((set) => sets[set].has(key({ articleId, revision })));
    for (const set of found) counts[set] += 1;
    if (found.length === 0) lost.push(articleId);
    if (found.length > 1) overlapping.push(articleId);
  }
  const unknown = stored.map(({ articleId }) => articleId).filter((id) => !accepted.has(id));
  return { counts, lost, overlapping, doubled: repeated(stored), unknown };
};
