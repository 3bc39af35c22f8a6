import { describe, expect, test } from '@jest/globals';
import { flows } from '../../../dialogs/flows.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { foldCards } from '../../../dialogs/texting/foldCards.ts';
import { numberReplies } from '../../../dialogs/texting/numberReplies.ts';
import { messagesOf, textMessages } from '../../../dialogs/texting/textMessages.ts';
import { languages } from '../../../guidance/language.ts';
import { countSegments } from '../../../guidance/text/sms/countSegments.ts';
import { mostSegments } from '../../../guidance/text/sms/splitTexts.ts';
import { toGsm } from '../../../guidance/text/sms/toGsm.ts';
import { longName, saidBesideFlows, type Said } from '../../support/dialogs/saidBesideFlows.ts';
import { wordSayings } from '../../words/sayings.ts';
import { everyStep } from '../walk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const shorten = () => 'https://guide.example.org/l/abcdefg';

/** Everything that a flow says on its way, as text messages. */
function said(flowId: string, language: (typeof languages)[number]): readonly Reply[] {
  const flow = flows.get(flowId);
  const steps = flow ? everyStep(flow, language) : [];
  return byText(steps.flatMap(({ from, to }) => [from, to]));
}

/** The same as it is told by text message, with the cards that are only shown when they are asked for. */
function byText(places: readonly Said[]): readonly Reply[] {
  return places.flatMap(({ conversation, replies }) => {
    const told = numberReplies({ conversation, replies, guide, flows });
    const cards = (told.conversation.numbered ?? []).flatMap((each) => ('card' in each ? [each.card] : []));
    const alone = cards.map((card) => foldCards({ text: '', cards: [card], options: [], because: {} }).reply);
    return [...told.replies, ...alone];
  });
}

describe.each([...flows.keys()].flatMap((id) => languages.map((language) => ({ id, language }))))(
  'the flow $id in $language, by text message',
  ({ id, language }) => {
    const replies = said(id, language);

    test('fits every reply into three messages of three segments each, in the alphabet that holds most', () => {
      const all = replies.map((reply) => textMessages(reply, shorten));
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((texts) => texts.length > 3 || texts.length === 0)).toEqual([]);
      const counted = all.flat().map((text) => ({ ...countSegments(text), text }));
      expect(counted.filter(({ segments }) => segments > 3)).toEqual([]);
      expect(counted.filter(({ encoding }) => encoding !== 'gsm7').map(({ text }) => text)).toEqual([]);
    });

    test('leaves out no word', () => {
      const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;
      for (const reply of replies) {
        const texts = textMessages(reply, (url) => url);
        const lines = [
          reply.text,
          ...reply.cards.flatMap((card) => [card.title, ...card.paragraphs, ...card.checklist]),
        ];
        const spoken = [...lines, ...reply.options.map(({ label }) => label), reply.hint ?? ''];
        expect(words(texts.join(' '))).toBeGreaterThanOrEqual(words(spoken.join(' ')));
      }
    });
  },
);

describe.each(languages)('by text message in %s', (language) => {
  const places = saidBesideFlows(guide, language, 'sms');
  const replies = byText(places);
  /** A card that was asked for by its number: the whole of it is told, as long as it is. */
  const isAskedFor = ({ text, cards }: Reply) => text === '' && cards.length === 1;

  test('what is said beside the flows fits as well: of staff, danger, the goodbye, every track and question', () => {
    const rules = replies.map(({ because }) => because.rule);
    expect(rules).toEqual(expect.arrayContaining(['person.came', 'command.wait', 'safety.ask', 'rate.no']));
    const all = replies.map((reply) => ({
      most: isAskedFor(reply) ? 5 : 3,
      texts: textMessages(reply, shorten),
    }));
    expect(all.filter(({ texts, most }) => texts.length > most || texts.length === 0)).toEqual([]);
    expect(all.flatMap(({ texts }) => texts).filter(isTooMuch)).toEqual([]);
  });

  test('the longest line of staff takes messages of three segments, and loses no word', () => {
    const line = `${longName}:\n${'¿Sí? “Está” así. '.repeat(130)}`.slice(0, 2000);
    const texts = messagesOf([line], shorten);
    expect(texts.filter(isTooMuch)).toEqual([]);
    expect(texts.join(' ').split(/\s+/u)).toEqual(toGsm(line).trim().split(/\s+/u));
  });

  test('every sentence by itself is one message, in the alphabet that holds most', () => {
    const sayings = wordSayings(language).filter(({ where }) => !notTexted.test(where));
    expect(sayings.length).toBeGreaterThan(1000);
    expect(sayings.filter(({ text }) => isTooMuch(toGsm(text))).map(({ where }) => where)).toEqual([]);
  });
});

/** Words of things that are only on a page. */
const notTexted = /\.website$/;

function isTooMuch(text: string): boolean {
  const { segments, encoding } = countSegments(text);
  return segments > mostSegments || encoding !== 'gsm7';
}
