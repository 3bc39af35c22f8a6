import { askForKept, forgetKept, keepChat, type KeptChat } from './keptChat.ts';
import { createKeepView } from './keepView.ts';
import { knownSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';

/** The part of the page with which a resident keeps the chat on this device and forgets it again. */
export interface KeepPanel {
  /** The chat to come back to; `null`, with a word about it, when it is gone. Rejects when that cannot be known. */
  comeBack(): Promise<Session | null>;
  /** Shows how it stands, once there is a conversation. */
  show(): Promise<void>;
  /** After each message: an erased chat is kept no more, and a reminder makes it be kept longer. */
  lookAgain(): void;
}

/** In a frame of another site nothing is kept, and nothing that is kept is shown: the page says where it can be. */
export function createKeepPanel(settings: Settings): KeepPanel {
  const { words, language } = settings;
  const view = createKeepView(settings);
  const framed = window.top !== window;
  const now: { maybe: boolean; kept: KeptChat | null } = { maybe: settings.kept && !framed, kept: null };
  const shown = (): string => knownSession()?.conversationId ?? '';

  const look = async (): Promise<(KeptChat & Session) | null> => {
    const found = await askForKept(language);
    now.kept = found;
    now.maybe = found !== null;
    return found;
  };
  const keep = async (): Promise<void> => {
    const asked = await keepChat(knownSession()?.token ?? '', language);
    const found = asked && (await look().catch(() => null));
    view.say(found ? words.keptHow : words.cannotKeep);
    if (found) view.redraw(found, shown());
  };
  const forget = async (): Promise<void> => {
    const forgotten = await forgetKept();
    view.say(forgotten ? words.keptForgotten : words.cannotForget);
    if (!forgotten) return;
    now.kept = null;
    now.maybe = false;
    view.redraw(null, '');
  };
  document.getElementById('keep-yes')?.addEventListener('click', () => void keep());
  document.getElementById('keep-forget')?.addEventListener('click', () => void forget());

  return {
    comeBack: async () => {
      if (!now.maybe) return null;
      const found = await look();
      if (!found) view.say(words.keptGone);
      return found;
    },
    show: async () => {
      if (framed && !settings.embedded) return;
      if (now.maybe && !now.kept) await look().catch(() => null);
      view.draw(now.kept, shown());
    },
    lookAgain: () => {
      view.say('');
      if (!now.maybe) return;
      const looked = look().then(() => view.draw(now.kept, shown()));
      looked.catch(() => undefined);
    },
  };
}
