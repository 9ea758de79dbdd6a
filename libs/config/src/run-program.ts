import { SettingsError } from './load.js';

/** `EX_CONFIG` of sysexits.h: the program cannot start with these settings, and trying again will not help. */
const badSettingExitCode = 78;
const failureExitCode = 1;

const messagesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [String(error)];
  const { message, cause } = error;
  const causes = cause === undefined ? [] : messagesOf(cause).filter((text) => !message.includes(text));
  return [message, ...causes];
};

export interface ProgramOutlets {
  readonly print: (text: string) => void;
  readonly exit: (code: number) => void;
}

const ofTheProcess: ProgramOutlets = {
  print: (text) => process.stderr.write(text),
  exit: (code) => process.exit(code),
};

/**
 * Runs the start of a program. Where it fails, says why in one line on standard error, causes included, and ends the process: with exit
 * code 78 where a setting is bad, else 1. What starts a program again (systemd, Kubernetes) decides what happens next.
 */
export const runProgram = async (
  name: string,
  start: () => Promise<unknown>,
  { print, exit }: ProgramOutlets = ofTheProcess,
): Promise<void> => {
  try {
    await start();
  } catch (error) {
    print(`${name}: ${messagesOf(error).join(': ')}\n`);
    exit(error instanceof SettingsError ? badSettingExitCode : failureExitCode);
  }
};
