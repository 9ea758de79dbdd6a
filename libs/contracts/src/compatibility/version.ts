export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** @throws where the text is no `<major>.<minor>.<patch>`. */
export const parseVersion = (text: string): Version => {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (!match) throw new Error(`version: expected <major>.<minor>.<patch>, got "${text}"`);
  const [major = 0, minor = 0, patch = 0] = match.slice(1).map(Number);
  return { major, minor, patch };
};

/** Negative where `left` is the earlier one. */
export const compareVersions = (left: Version, right: Version): number =>
  left.major - right.major || left.minor - right.minor || left.patch - right.patch;
