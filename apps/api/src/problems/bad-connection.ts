import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemMediaType, problemOf } from './problem.js';
import type { ProblemKind } from './problem-kinds.js';

const kindOfCode: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

const answer = (socket: Duplex, code: string | undefined): void => {
  const kind = kindOfCode[code ?? ''] ?? 'malformed-request';
  const problem = problemOf(kind, `the HTTP request was refused before it was routed (${code ?? 'unknown fault'})`);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${problemMediaType}; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

/** Node answers what its HTTP parser refuses with an empty body; this gives those a problem too. */
export const answerBadConnections = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else answer(socket, error.code);
  });
};
