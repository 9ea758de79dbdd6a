import { exchange } from './exchange.js';

const opMsg = 2013;

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};

/** {ping: 1, $db: 'admin'} as an OP_MSG, written out: a MongoDB driver would be a large dependency for one command. */
const ping = (): Buffer => {
  const fields = Buffer.concat([
    Buffer.from('\x10ping\0'),
    int32(1),
    Buffer.from('\x02$db\0'),
    int32(6),
    Buffer.from('admin\0'),
    Buffer.from([0]),
  ]);
  const document = Buffer.concat([int32(fields.length + 4), fields]);
  const body = Buffer.concat([int32(1), int32(0), int32(opMsg), int32(0), Buffer.from([0]), document]);
  return Buffer.concat([int32(body.length + 4), body]);
};

const lengthOf = (answer: Buffer) => (answer.length < 4 ? undefined : answer.readInt32LE(0));

/** Whether the store answers the command `ping`. */
export const storeAnswers = async (port: number): Promise<boolean> => {
  const answer = await exchange({ port, request: ping(), lengthOf });
  return answer !== undefined && answer.includes('ok\0');
};
