import { expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { payerWords } from '../../../dialogs/tracks/payerWords.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

test('who may pay is told in the order of the track, so that what few can use does not come first', () => {
  const track = { funds: ['pact', 'pell', 'aactus'] };
  const said = payerWords(track, scopeOf(guide, newConversation('en'), '2026-11-22'));
  const names = track.funds.map((id) => guide.catalogue.funds.get(id)?.name.en ?? '');
  expect(said).toContain(names.join('; '));
});
