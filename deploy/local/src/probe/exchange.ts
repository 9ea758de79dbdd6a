import { connect } from 'node:net';

export interface Exchange {
  readonly port: number;
  readonly request: Buffer;
  /** How many bytes the whole answer has, told from its beginning; undefined while too little has come. */
  readonly lengthOf: (answer: Buffer) => number | undefined;
}

const timeoutMs = 2_000;

/** Sends one request to a local port and reads one answer; undefined where none comes. */
export const exchange = ({ port, request, lengthOf }: Exchange): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let answer = Buffer.alloc(0);
    const end = (result: Buffer | undefined) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(timeoutMs, () => end(undefined));
    socket.once('error', () => end(undefined));
    socket.once('close', () => end(undefined));
    socket.once('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      const length = lengthOf(answer);
      if (length !== undefined && answer.length >= length) end(answer);
    });
  });
