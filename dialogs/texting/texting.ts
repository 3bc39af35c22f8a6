import type { Language } from '../../guidance/language.ts';
import type { Conversation } from '../conversation.ts';
import type { TextingWish } from './textingWish.ts';

/** What a text message means for texting itself; that comes before all else it says. */
export interface Texting {
  /**
   * `move` when a chat goes on here by its code, `wrongCode` when the code is none or its time is over; `none` when the number has opted out and says nothing of that; `unreadable` when there are no words in it: a picture, or nothing.
   */
  readonly wish: TextingWish | 'unreadable' | 'move' | 'wrongCode' | 'none';
  /** The chat that goes on here. */
  readonly takesOver?: Conversation;
  /** In which language that was said, where it is known. */
  readonly language?: Language;
  /** Nothing may be said back: the carrier has answered, or the number has opted out. */
  readonly silent: boolean;
}
