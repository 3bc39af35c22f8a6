import { describe, expect, test } from '@jest/globals';
import { converse } from '../../dialogs/converse.ts';
import type { Answered } from '../../dialogs/engine/turn.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { redact } from '../../guidance/text/redact.ts';
import type { Place } from '../dialogs/walk.ts';
import { inbound } from '../support/turns/inbound.ts';
import { hostileClasses, hostileMessages } from './hostile/hostileMessages.ts';
import { openPlaces } from './hostile/openPlaces.ts';
import { ordinaryMessages } from './hostile/ordinaryMessages.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
/** As much as a turn keeps of a message. */
const longest = 2000;
/** Milliseconds of processor time for one message, read and answered. */
const mostTime = 100;
const places = languages.flatMap((language) =>
  [...openPlaces(language)].map(([open, place]) => ({ open, language, place })),
);

function answerTo({ conversation }: Place, message: string): Answered {
  const { text, removed } = redact(message, 2026);
  return converse(conversation, inbound({ text: text.slice(0, longest), removed }), guide);
}

/** With the processor time it took, which other work on the machine does not lengthen. */
function measured<Value>(run: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return { value, milliseconds: (user + system) / 1000 };
}

/** Whether words of a language, and none of the other alone, are in what was said. */
function isIn(language: Language, { replies }: Answered): boolean {
  const said = ` ${replies
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()} `;
  const count = (pattern: RegExp) => said.match(pattern)?.length ?? 0;
  const english = count(
    /[\s¿“](the|you|your|of|to|is|it|can|not|this|what|or|question|up|please|got|how|that|i|and|are)(?=[\s.,?!”])/g,
  );
  const spanish = count(
    /[\s¿“](el|la|los|las|usted|su|de|que|es|puede|qué|un|una|o|en|pregunta|hasta|por|favor|cuánto|cada|con|y|entendido|para)(?=[\s.,?!”])/g,
  );
  return language === 'es' ? spanish > english : english > spanish;
}

test('the corpus is large, and there is an open question of every kind in it', () => {
  expect(new Set(hostileMessages).size).toBeGreaterThanOrEqual(300);
  expect(places.map(({ open }) => open)).toEqual(
    expect.arrayContaining(['nothing', 'choice', 'several', 'yesNo', 'number', 'money', 'town', 'code']),
  );
});

describe.each(places)('with $open open, in $language', ({ language, place }) => {
  /** Every other message in each language. */
  const halfOf = (messages: readonly string[]) =>
    messages.filter((_, at) => at % 2 === languages.indexOf(language));

  test.each(hostileClasses)(
    '$name: a reply in the language of the conversation, or of the message, soon',
    ({ messages }) => {
      for (const message of halfOf(messages)) {
        const { value: answered, milliseconds } = measured(() => answerTo(place, message));
        const said = answered.replies.map(({ text }) => text.trim());
        const isTold = said.length > 0 && said.every((text) => text !== '');
        const spoken = answered.conversation.language;
        const isKept = spoken === language || /espa|span/i.test(message);
        const isTheirs = answered.replies.some(({ because }) =>
          /^language\.[a-z]{2,3}$/.test(because.rule ?? ''),
        );
        expect({
          message,
          said,
          isTold,
          isKept,
          localised: isTheirs || isIn(spoken, answered),
        }).toMatchObject({
          isTold: true,
          isKept: true,
          localised: true,
        });
        if (milliseconds >= mostTime)
          expect({ message, cost: leastCost(place, message) }).toMatchObject({ cost: 'little' });
      }
    },
    60_000,
  );
});

/** The best of five more times: compiling and clearing up, which other threads of the process do, are counted with the rest. */
function leastCost(place: Place, message: string): string {
  const costs = [1, 2, 3, 4, 5].map(() => measured(() => answerTo(place, message)).milliseconds);
  return Math.min(...costs) < mostTime ? 'little' : `${Math.min(...costs)} ms`;
}

describe('an invisible character changes no meaning', () => {
  const invisible = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202e'];

  test.each(places)('with $open open, in $language', ({ place }) => {
    for (const message of ordinaryMessages) {
      const plain = answerTo(place, message);
      for (const character of invisible) {
        const strewn = answerTo(place, Array.from(message).join(character));
        expect({ message, character, ...withoutTimes(strewn) }).toEqual({
          message,
          character,
          ...withoutTimes(plain),
        });
      }
    }
  });
});

function withoutTimes({ conversation, replies }: Answered): object {
  return { conversation, replies: replies.map(({ text }) => text) };
}

test('a button that carries a number nobody may keep leaves none of it in the conversation', () => {
  for (const { place } of places) {
    const { open } = place.conversation;
    const question = open ? `${open.flow}.${open.question}` : 'training.sector';
    for (const value of ['078-05-1120', '078051120', '4111111111111111']) {
      for (const choice of [
        { question, value, asking: open?.asking ?? 1 },
        { command: 'keep' as const, value: `track:${value}` },
      ]) {
        const { conversation, replies } = converse(place.conversation, inbound({ text: '', choice }), guide);
        expect(JSON.stringify([conversation, replies])).not.toContain(value);
      }
    }
  }
});
