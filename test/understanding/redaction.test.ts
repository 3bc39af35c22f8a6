import { describe, expect, test } from '@jest/globals';
import { redact } from '../../guidance/text/redact.ts';
import { generatedVariants } from './redaction/generatedVariants.ts';
import { publishedSentences } from './redaction/publishedSentences.ts';
import { publishedValues, type PublishedValues } from './redaction/publishedValues.ts';
import { leftOf, type Variant, type VariantKind } from './redaction/variant.ts';
import { writtenVariants } from './redaction/writtenVariants.ts';

const year = 2026;
const variants = [...generatedVariants(), ...writtenVariants()];
const redacted = (text: string) => redact(text, year).text;
const isMissed = (variant: Variant) => leftOf(variant, redacted(variant.text)).length > 0;
const missed = variants.filter(isMissed);
const kinds = [...new Set(variants.map(({ kind }) => kind))];
const ofKind = (all: readonly Variant[], kind: VariantKind) =>
  all.filter((each) => each.kind === kind).length;

describe('of everything sensitive that residents may send', () => {
  test('at least 99 of 100 formatted and sloppy variants are taken out whole', () => {
    expect(variants.length).toBeGreaterThanOrEqual(500);
    expect(new Set(variants.map(({ text }) => text)).size).toBeGreaterThan(variants.length * 0.95);
    const few = missed.length <= variants.length / 100;
    expect({ few, missed: missed.map(({ text }) => text) }).toMatchObject({ few: true });
  });

  test.each(kinds)('at least 97 of 100 variants of each kind: %s', (kind) => {
    expect(ofKind(variants, kind)).toBeGreaterThanOrEqual(60);
    expect(ofKind(missed, kind) / ofKind(variants, kind)).toBeLessThanOrEqual(0.03);
  });

  test('a variant that is left as it was sent counts as missed', () => {
    expect(variants.filter((variant) => leftOf(variant, variant.text).length === 0)).toEqual([]);
  });

  test('what was redacted once is not redacted again', () => {
    const once = variants.map(({ text }) => redacted(text));
    expect(once.map(redacted)).toEqual(once);
  });
});

describe('of what we publish ourselves, in the sentences residents write', () => {
  const values = publishedValues();
  const all = Object.keys(values) as readonly (keyof PublishedValues)[];

  test.each(all)('at most 1 of 100 is touched: %s', (kind) => {
    const messages = values[kind].flatMap((value) =>
      publishedSentences[kind].map((sentence) => sentence.replace('{}', () => value)),
    );
    const touched = messages.filter((message) => redacted(message) !== message);
    expect(messages.length).toBeGreaterThanOrEqual(80);
    expect({ touched: touched.slice(0, 20), few: touched.length <= messages.length / 100 }).toMatchObject({
      few: true,
    });
  });
});
