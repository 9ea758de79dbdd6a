/** What the process ends with. */
export const exitCodes = {
  ok: 0,
  /** The command ran and something did not work out: a refused row, an unreachable broker, a wrong topic. */
  failure: 1,
  /** The command line or a setting is wrong; nothing was done. */
  usage: 2,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
