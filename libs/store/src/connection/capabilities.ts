import type { Connection } from 'mongoose';

/** What differs between the servers that Khabar runs on. The only place that asks what a server can do. */
export interface Capabilities {
  readonly version: string;
  /** A replica set: majority writes outlive the loss of a member, and the driver repeats an interrupted write by itself. */
  readonly replicaSet: boolean;
}

/** Asks the server that the connection is on. */
export const capabilitiesOf = async ({ db }: Connection): Promise<Capabilities> => {
  if (!db) throw new Error('not connected');
  const [build, hello] = await Promise.all([db.command({ buildInfo: 1 }), db.command({ isMaster: 1 })]);
  return { version: String(build.version), replicaSet: typeof hello.setName === 'string' };
};
