import { expect, test } from '@jest/globals';
import { newConversation } from '../../dialogs/conversation.ts';
import { scopeOf } from '../../dialogs/engine/scope.ts';
import { drawFlow } from '../../tools/drawFlow.ts';
import { adaptiveFlow } from '../support/dialogs/adaptiveFlow.ts';
import { trialFlow, trialGuide } from '../support/dialogs/trialFlow.ts';
import { projectGuide } from '../support/projectGuide.ts';

const scope = scopeOf(trialGuide(projectGuide()), newConversation('en'), '2026-11-22');

test('a flow in order is a chart, with a way around each question that not everybody is asked', () => {
  const page = drawFlow(trialFlow, scope);
  expect(page).toContain('# en:trial.title');
  expect(page).toContain('income["en:trial.income.short (money, may be skipped)"]');
  expect(page).toContain('begin --> colour');
  expect(page.match(/-\. .* \.->/g)).toEqual(['-. "not of everybody" .->']);
});

test('a flow that asks the most useful question next is a list', () => {
  const page = drawFlow(adaptiveFlow, scope);
  expect(page).toContain('At most 4 of these are asked');
  expect(page).toContain('- en:trial.colour.short (choice)\n');
  expect(page).toContain(
    '- en:trial.check.short (choice, may be skipped), not of everybody: asked aside and not counted',
  );
  expect(page).not.toContain('mermaid');
});
