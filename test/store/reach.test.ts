import { describe, expect, test } from '@jest/globals';
import { MongoInvalidArgumentError, MongoNetworkError, MongoServerError, type MongoClient } from 'mongodb';
import { createReach } from '../../bot/store/mongo/reach.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';

const reach = createReach({ connect: async () => undefined } as unknown as MongoClient);
const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

describe('a command that fails', () => {
  test.each<[string, unknown]>([
    ['a connection that was closed half-way', coded('EPIPE')],
    ['a connection that was cut', coded('ECONNRESET', { syscall: 'read' })],
    ['a name that cannot be looked up', coded('ENOTFOUND', { syscall: 'getaddrinfo' })],
    ['a stream that has ended', coded('ERR_STREAM_WRITE_AFTER_END')],
    ['a driver without a network', new MongoNetworkError('gone')],
    ['a server that is no primary', new MongoServerError({ code: 10107, message: 'not primary' })],
  ])('by %s is an outage', async (_name, cause) => {
    await expect(reach(() => Promise.reject(cause as Error))).rejects.toThrow(StoreUnavailable);
  });

  test.each<[string, unknown]>([
    ['a value of ours that is wrong', new MongoServerError({ code: 2, message: 'bad value' })],
    ['an argument of ours that is wrong', new MongoInvalidArgumentError('wrong')],
    ['a type of ours that is wrong', coded('ERR_INVALID_ARG_TYPE')],
    ['a mistake in our code', new TypeError('x is not a function')],
  ])('by %s is our own fault, thrown as it is', async (_name, cause) => {
    await expect(reach(() => Promise.reject(cause as Error))).rejects.toBe(cause);
  });
});
