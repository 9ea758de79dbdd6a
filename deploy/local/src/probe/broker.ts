import { exchange } from './exchange.js';

const metadata = { apiKey: 3, apiVersion: 1 };
const findCoordinator = { apiKey: 10, apiVersion: 0 };
const probeGroup = 'khabar-stack-probe';
const headerBytes = 8;

interface Api {
  readonly apiKey: number;
  readonly apiVersion: number;
}

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

const request = ({ apiKey, apiVersion }: Api, body: Buffer): Buffer => {
  const header = Buffer.alloc(12);
  header.writeInt16BE(apiKey, 4);
  header.writeInt16BE(apiVersion, 6);
  header.writeInt32BE(1, 8);
  const message = Buffer.concat([header, text(probeGroup), body]);
  message.writeInt32BE(message.length - 4, 0);
  return message;
};

const lengthOf = (answer: Buffer) => (answer.length < 4 ? undefined : answer.readInt32BE(0) + 4);

/** The body of the answer, or undefined where there is none. */
const ask = async (port: number, api: Api, body: Buffer): Promise<Buffer | undefined> =>
  (await exchange({ port, request: request(api, body), lengthOf }))?.subarray(headerBytes);

/** Metadata of no topics: its answer begins with the number of brokers that are up. */
const brokersSeen = async (port: number): Promise<number> =>
  (await ask(port, metadata, Buffer.alloc(4)))?.readInt32BE(0) ?? 0;

/** The first question for a coordinator makes the broker create its internal topic; the answer is 0 once it serves. */
const coordinatorServes = async (port: number): Promise<boolean> =>
  (await ask(port, findCoordinator, text(probeGroup)))?.readInt16BE(0) === 0;

/** Whether the broker serves, sees all brokers of the cluster, and consumer groups have a coordinator. */
export const brokerServes = async (port: number, brokers: number): Promise<boolean> =>
  (await brokersSeen(port)) >= brokers && (await coordinatorServes(port));
