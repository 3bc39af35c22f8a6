type PageSentence =
  | 'cannotConnect'
  | 'tooManyChats'
  | 'kept'
  | 'keptHow'
  | 'keptOther'
  | 'keptGone'
  | 'keptForgotten'
  | 'cannotKeep'
  | 'cannotForget';

/** What the server tells the chat page. */
export interface Settings {
  readonly language: 'en' | 'es';
  /** The page stands in the launcher's frame. */
  readonly embedded: boolean;
  /** Lets Web Chat write its styles under the page's Content-Security-Policy. */
  readonly nonce: string;
  /** This device keeps a chat, or did: it is asked for then. */
  readonly kept: boolean;
  readonly words: Readonly<Record<PageSentence, string>>;
}

/** Reads the settings out of the page. */
export function readSettings(): Settings {
  return JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as Settings;
}
