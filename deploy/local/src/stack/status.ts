import { resolve } from 'node:path';
import { openStack } from './open.js';
import { readState, type StackState } from './state.js';

export interface MemberStatus {
  readonly name: string;
  readonly port: number;
  /** Undefined where the process does not run. */
  readonly pid: number | undefined;
  readonly serves: boolean;
  readonly logFile: string;
}

export interface StackStatus {
  readonly outcome: 'running' | 'partly-running' | 'not-running';
  readonly stateDir: string;
  readonly brokers: readonly string[];
  readonly mongoUrl: string | undefined;
  readonly members: readonly MemberStatus[];
  readonly services: NonNullable<StackState['services']>;
}

/** What of a stack runs and serves at this moment. */
export const stackStatus = async (given: { readonly stateDir: string }): Promise<StackStatus> => {
  const stateDir = resolve(given.stateDir);
  const state = await readState(stateDir);
  const stack = await openStack({ stateDir });
  const members = await Promise.all(
    (stack?.members ?? []).map(async (member) => ({
      name: member.name,
      port: member.port,
      pid: await member.pid(),
      serves: await member.serves(),
      logFile: member.logFile,
    })),
  );
  const serving = members.filter(({ serves }) => serves).length;
  const all = members.length > 0 && serving === members.length;
  return {
    outcome: all ? 'running' : members.some(({ pid }) => pid !== undefined) ? 'partly-running' : 'not-running',
    stateDir,
    brokers: stack?.brokers ?? [],
    mongoUrl: stack?.mongoUrl,
    members,
    services: state?.services ?? {},
  };
};
