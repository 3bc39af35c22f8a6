import type { KeptChat } from './keptChat.ts';
import type { Settings } from './settings.ts';

/** What the page shows of keeping the chat. */
export interface KeepView {
  /** Says something until something else is said. */
  say(sentence: string): void;
  /** Offers to keep the chat, or says which one is kept, and until when. */
  draw(kept: KeptChat | null, conversationId: string): void;
  /** The same, with the focus where the pressed button was. */
  redraw(kept: KeptChat | null, conversationId: string): void;
}

/** Fills the part of the page that the server wrote, which stays hidden until it is drawn. */
export function createKeepView({ words }: Pick<Settings, 'words'>): KeepView {
  const part = (name: string) => document.getElementById(name);
  const draw = (kept: KeptChat | null, conversationId: string): void => {
    part('keep')?.removeAttribute('hidden');
    part('keep-offer')?.toggleAttribute('hidden', kept !== null);
    part('keep-on')?.toggleAttribute('hidden', kept === null);
    const sentence = kept?.conversationId === conversationId ? words.kept : words.keptOther;
    if (kept) part('keep-until')?.replaceChildren(sentence.replace('{day}', kept.until));
  };
  return {
    say: (sentence) => part('keep-said')?.replaceChildren(sentence),
    draw,
    redraw: (kept, conversationId) => {
      draw(kept, conversationId);
      part('keep-offer')?.removeAttribute('open');
      const next = kept ? part('keep-forget') : part('keep-offer')?.querySelector('summary');
      next?.focus();
    },
  };
}
