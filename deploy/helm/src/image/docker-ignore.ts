interface Rule {
  readonly matches: (path: string) => boolean;
  readonly keeps: boolean;
}

/** Unlike the globs of Node.js, a star of Docker also matches names that begin with a dot. */
const matcherOf = (pattern: string): ((path: string) => boolean) => {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(.*/)?'));
  const whole = new RegExp(`^${expression}$`);
  return (path) => whole.test(path);
};

const rulesIn = (text: string): readonly Rule[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ matches: matcherOf(line.replace(/^!/, '')), keeps: line.startsWith('!') }));

const selfAndParents = (path: string): string[] => {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** Whether a path, relative to the context, stays out of the build. The last rule that matches it or a folder above it decides. */
export const ignoredBy = (text: string): ((path: string) => boolean) => {
  const rules = rulesIn(text);
  return (path) => {
    const candidates = selfAndParents(path);
    const decisive = rules.findLast(({ matches }) => candidates.some(matches));
    return decisive !== undefined && !decisive.keeps;
  };
};
