import { createAnswering, type Answerer } from '../../../bot/staff/answering/createAnswering.ts';
import type { Turns } from '../../../bot/turn/createTurns.ts';
import type { Guide } from '../../../data/guide.ts';
import { weekdays } from '../turns/answeringStage.ts';
import type { Script, StaffStep } from './script.ts';

/** How long the guide waits for staff in written conversations. Minutes. */
const patience = 15;

/** What a step of staff is done with: the conversation, and an id of the step in it. */
interface Scene {
  readonly turns: Pick<Turns, 'act'>;
  readonly guide: Guide;
  readonly clock: () => Date;
  readonly conversationId: string;
  readonly formId: string;
}

/** The guide of a script: with `staff: weekdays` in the heading staff answer from Monday to Friday, nine to five. */
export function guideOf(script: Script, guide: Guide): Guide {
  return script.settings['staff'] === 'weekdays' ? { ...guide, staffHours: weekdays } : guide;
}

/** Does in the console what the step says. Throws where the console would refuse it. */
export async function doAsStaff(step: StaffStep, scene: Scene): Promise<void> {
  const done = await asked(step, scene);
  if (done !== 'done') throw new Error(`${step.name} cannot do that: ${done}`);
}

function asked({ name, does, text }: StaffStep, { conversationId, formId, ...deps }: Scene) {
  const answering = createAnswering({ ...deps, patience });
  const who: Answerer = { name: name.toLowerCase().replaceAll(' ', '.'), displayName: name };
  if (does === 'takes') return answering.take(conversationId, formId, who, null);
  if (does === 'hands back') return answering.handBack(conversationId, formId, who);
  return answering.answer(conversationId, formId, who, text);
}
