import type { MemberControl } from './control.js';
import { controlOf } from './control.js';
import { membersOf } from './members.js';
import { registerOf } from './register.js';
import type { StackState } from './state.js';

/** A running stack. */
export interface Stack {
  readonly stateDir: string;
  /** host:port of each broker. */
  readonly brokers: readonly string[];
  readonly mongoUrl: string;
  /** By member, and `controller-<id>` and `proxied-<id>` of each broker. */
  readonly ports: Readonly<Record<string, number>>;
  readonly members: readonly MemberControl[];
  /** @param name `store`, `broker-1`, … */
  member(name: string): MemberControl;
}

export interface StackSource {
  readonly stateDir: string;
  readonly state: StackState;
  readonly progress: (line: string) => void;
}

export const stackOf = async (source: StackSource): Promise<Stack> => {
  const register = registerOf(source.stateDir);
  const members = (await membersOf(source)).map((member) => controlOf(member, register));
  return {
    stateDir: source.stateDir,
    brokers: source.state.brokers,
    mongoUrl: source.state.mongoUrl,
    ports: source.state.ports,
    members,
    member: (name) => {
      const found = members.find((member) => member.name === name);
      if (found) return found;
      throw new Error(`no member ${name} in this stack; it has ${members.map((member) => member.name).join(', ')}`);
    },
  };
};
