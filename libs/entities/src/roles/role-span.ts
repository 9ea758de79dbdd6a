/** What somebody is, where the text says it: `text.slice(start, end)` is the role, without proclitics. UTF-16 offsets. */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  /** As `titleKind` of its first title. */
  readonly kind: number;
  /** It says of what: رئيس الوزراء, not الرئيس alone. */
  readonly complete: boolean;
  /** A proclitic stands before it: لرئيسة, والوزير. */
  readonly proclitic: boolean;
}
