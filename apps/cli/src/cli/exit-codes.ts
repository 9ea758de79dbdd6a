/** What the process ends with. */
export const exitCodes = {
  ok: 0,
  /** The command ran and something did not work out: a refused row, an unreachable broker, a wrong topic. */
  failure: 1,
  /** The command line or a setting is wrong; nothing was done. */
  usage: 2,
  interrupted: 130,
  /** Whoever read the output has gone: what would have followed was not done. As the shell reports it for SIGPIPE. */
  pipeClosed: 141,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
