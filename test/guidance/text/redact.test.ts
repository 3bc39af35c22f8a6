import { describe, expect, test } from '@jest/globals';
import { redact } from '../../../guidance/text/redact.ts';
import { sensitiveKinds } from '../../../guidance/text/sensitiveKind.ts';
import { harmlessMessages } from './harmlessMessages.ts';
import { sensitiveMessages } from './sensitiveMessages.ts';

const year = 2026;

describe.each(sensitiveKinds)('%s', (kind) => {
  test.each(sensitiveMessages[kind])('is taken out of %j', (message, secret) => {
    const { text, removed } = redact(message, year);
    expect(text).not.toContain(secret);
    expect(removed).toContain(kind);
  });
});

describe('a harmless message', () => {
  test.each(harmlessMessages)('stays as it is: %j', (message) => {
    expect(redact(message, year)).toEqual({ text: message, removed: [] });
  });
});
