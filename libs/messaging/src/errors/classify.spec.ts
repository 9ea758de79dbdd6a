import { describe, expect, it } from '@jest/globals';
import { classifyFailure } from './classify.js';
import { OutageError, PermanentError, TransientError } from './taxonomy.js';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });

const cases = [
  ['our permanent error', new PermanentError('bad', 'm'), 'permanent', 'bad'],
  ['our transient error', new TransientError('flaky', 'm'), 'transient', 'flaky'],
  ['our outage', new OutageError('away', 'm'), 'outage', 'away'],
  ['a bug', new TypeError('x is undefined'), 'transient', 'unexpected'],
  ['something that is no error', 'text', 'transient', 'unexpected'],
  ['nothing at all', undefined, 'transient', 'unexpected'],
  ['a lost connection to the broker', named('KafkaJSConnectionError'), 'outage', 'kafkajsconnectionerror'],
  [
    'a record the broker refuses',
    named('KafkaJSProtocolError', { type: 'MESSAGE_TOO_LARGE' }),
    'permanent',
    'kafkajsprotocolerror',
  ],
  [
    'an error of the broker inside another one',
    new Error('wrapped', { cause: named('KafkaJSRequestTimeoutError') }),
    'outage',
    'error',
  ],
  ['an error the store knows', named('StoreAway', { code: 'STORE_AWAY' }), 'outage', 'store-away'],
] as const;

describe('classifyFailure', () => {
  const classify = classifyFailure((error) => ((error as Error).name === 'StoreAway' ? 'outage' : undefined));

  it.each(cases)('says of %s what is to be done', (_, error, errorClass, code) => {
    expect(classify(error)).toMatchObject({ errorClass, code, error });
  });
});
