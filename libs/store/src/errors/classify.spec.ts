import { describe, expect, it } from '@jest/globals';
import { Error as MongooseErrors, mongo } from 'mongoose';
import { classifyStoreError } from './classify.js';
import { DocumentTooLargeError, RefusedWriteError, UnconfirmedWriteError } from './store-errors.js';

const serverError = (code: number, errorLabels: string[] = []) =>
  new mongo.MongoServerError({ message: 'from the server', code, errorLabels });

describe('the class of an error of the store', () => {
  it.each([
    ['a lost connection', new mongo.MongoNetworkError('connection closed')],
    ['a connection that does not answer', new mongo.MongoNetworkTimeoutError('timed out')],
    ['no server', new mongo.MongoServerSelectionError('no primary', {} as never)],
    ['a connection that ends before the answer', new mongo.MongoUnexpectedServerResponseError('no response')],
    ['a session that ended with its connection', new mongo.MongoExpiredSessionError('expired')],
    ['a store that was never reached', new mongo.MongoNotConnectedError('not connected')],
    ['held back too long', new MongooseErrors('Operation `articles.find()` buffering timed out after 10000ms')],
    ['a primary that stepped down', serverError(189)],
    ['a server that shuts down', serverError(91)],
    ['a write that was not confirmed', new UnconfirmedWriteError('waiting for replication timed out', 64)],
    ['a query that took too long', serverError(50)],
    ['a password that no longer holds', serverError(18)],
    ['what the server says can be retried', serverError(999_999, ['RetryableWriteError'])],
  ])('is outage for %s', (_, error) => {
    expect(classifyStoreError(error)).toBe('outage');
  });

  it.each([
    ['a document that is too large', new DocumentTooLargeError(17_000_000, 16_777_216)],
    ['one that the server finds too large', new RefusedWriteError('too large', 10_334)],
    ['one that the server does not accept', new RefusedWriteError('validation failed', 121)],
    ['a value that BSON cannot hold', new mongo.BSON.BSONError('key must not contain null bytes')],
  ])('is permanent for %s', (_, error) => {
    expect(classifyStoreError(error)).toBe('permanent');
  });

  it.each([
    ['a write conflict', serverError(112)],
    ['a code nobody has thought of', new RefusedWriteError('odd', 424_242)],
    ['an argument that the driver refuses', new mongo.MongoInvalidArgumentError('odd')],
  ])('is transient for %s', (_, error) => {
    expect(classifyStoreError(error)).toBe('transient');
  });

  it.each([[new TypeError('a bug')], ['text'], [undefined], [null], [{ code: 189 }]])('is unknown for %p', (error) => {
    expect(classifyStoreError(error)).toBeUndefined();
  });
});
