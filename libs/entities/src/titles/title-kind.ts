/** What kind of title a word is; a word may be several (اللواء is a rank and a district). Bits of one number. */
export const titleKind = {
  /** A post somebody holds: رئيس، minister. */
  office: 1,
  /** A military or police rank: العقيد، colonel. */
  rank: 2,
  /** A form of address: السيد، Mr. */
  honorific: 4,
  /** What somebody does: صحفي، actress. */
  occupation: 8,
  /** A relative: شقيق، widow. */
  kin: 16,
  /** What narrows a title beside it: العام، السابق، former, deputy. */
  modifier: 32,
  /** Several people: وزراء، ministers. */
  plural: 64,
  /** With the Arabic article: الرئيس، للرئيس. */
  definite: 128,
  /** With a proclitic before it: ورئيس، لرئيسة. */
  proclitic: 256,
} as const;

/** Any kind of word that says what a person is. */
export const anyTitle = titleKind.office | titleKind.rank | titleKind.honorific | titleKind.occupation | titleKind.kin;
