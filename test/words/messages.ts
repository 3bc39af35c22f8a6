import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { dataFolder } from '../../data/dataFolder.ts';
import type { Language } from '../../guidance/language.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The messages of a language as written, by key. */
export function messagesOf(language: Language): ReadonlyMap<string, string> {
  const text = readFileSync(join(dataFolder(), 'words', `${language}.json`), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** The slots of a message: `name`, `name, plural`, `name, select: a|b`; sorted, each once. Throws when it is not ICU. */
export function slotsOf(message: string): readonly string[] {
  return [...new Set(elementsOf(message).flatMap(slotsIn))].sort();
}

/** What the message sounds like: slots filled with "name", counts with "two", every choice by its `other` branch. */
export function spoken(message: string): string {
  return elementsOf(message).map(say).join('');
}

function elementsOf(message: string): readonly Element[] {
  return new IntlMessageFormat(message, 'en-US', undefined, { ignoreTag: true }).getAst();
}

function slotsIn(element: Element): readonly string[] {
  if (!('value' in element) || isLiteral(element)) return [];
  if (!('options' in element)) return [element.value];
  const branches = Object.values(element.options).flatMap(({ value }) => value.flatMap(slotsIn));
  const named =
    'pluralType' in element ? 'plural' : `select: ${Object.keys(element.options).sort().join('|')}`;
  return [`${element.value}, ${named}`, ...branches];
}

function say(element: Element): string {
  if (isLiteral(element) && 'value' in element) return element.value;
  if (!('options' in element)) return 'value' in element ? 'name' : '2';
  return (element.options['other']?.value ?? []).map(say).join('');
}

/** The parser numbers its kinds of element; 0 is plain text. */
function isLiteral({ type }: { readonly type: number }): boolean {
  return type === 0;
}
