import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { foldCards } from '../../../dialogs/texting/foldCards.ts';
import { numberReplies } from '../../../dialogs/texting/numberReplies.ts';
import { textMessages } from '../../../dialogs/texting/textMessages.ts';
import { languages } from '../../../guidance/language.ts';
import { countSegments } from '../../../guidance/text/sms/countSegments.ts';
import { everyStep } from '../walk.ts';

const guide = loadGuide();
const shorten = () => 'https://guide.example.org/l/abcdefg';

/** Everything that a flow says on its way, as text messages. */
function said(flowId: string, language: (typeof languages)[number]): readonly Reply[] {
  const flow = flows.get(flowId);
  const steps = flow ? everyStep(flow, language) : [];
  const places = steps.flatMap(({ from, to }) => [from, to]);
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
