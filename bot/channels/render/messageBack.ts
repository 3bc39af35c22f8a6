import type { Choice } from '../../../dialogs/inbound.ts';
import type { Option } from '../../../dialogs/reply.ts';

/** An action that sends a message: the label is what the resident said, the choice travels beside it. */
export interface MessageBack {
  readonly type: 'messageBack';
  readonly text: string;
  readonly displayText: string;
  readonly value: Choice;
}

/** What a click on an option sends, in Web Chat and in Teams. */
export function messageBack({ label, choice }: Option): MessageBack {
  return { type: 'messageBack', text: label, displayText: label, value: choice };
}
