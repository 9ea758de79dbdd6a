/** The names of Latin letters as Arabic spells acronyms with them: `سي. إن. إن`, `بي.بي.سي`. */
export const letterNames: ReadonlySet<string> = new Set(
  (
    'إيه ايه أيه بي سي دي إي اي إف اف جي إتش اتش هاش آي أي جيه كي كيه إل ال إم ام إن ان أن أو او كيو آر ار إس اس أس تي يو في ' +
    'دبليو إكس اكس واي زد زي'
  ).split(' '),
);

export const longestLetterName = 6;
