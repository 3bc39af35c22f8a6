import { cardHostConfig, styleOptions } from './appearance.ts';
import { createKeepPanel } from './keepPanel.ts';
import { armLeaveKey, armLeaveLink, armPlainPageLinks } from './leave.ts';
import { directLineDomain, keepSession, openSession, type Session } from './session.ts';
import { readSettings } from './settings.ts';
import { createTrouble } from './trouble.ts';

const settings = readSettings();
const locale = settings.language === 'es' ? 'es-ES' : 'en-US';
const status = { online: 2, expired: 3, failed: 4, ended: 5 };
const keepPanel = createKeepPanel(settings);
const trouble = createTrouble(() => void connect());

/** How often in a row a lost session is opened again without being asked. */
const mostReopenings = 3;
const current: { directLine: WebChatDirectLine | null; reopenings: number } = {
  directLine: null,
  reopenings: 0,
};

armLeaveLink();
armPlainPageLinks(settings.language);
if (settings.embedded) closeOnEscape();
else armLeaveKey();
void connect();

/** Connects this tab's conversation and shows it; says so when that does not work. */
async function connect(): Promise<void> {
  trouble.hide();
  const opened = await openSession(() => keepPanel.comeBack());
  document.getElementById('connecting')?.remove();
  if (!opened.ok) {
    trouble.show(settings.words[opened.problem]);
    return;
  }
  const { session, resumed } = opened;
  const directLine = WebChat.createDirectLine({
    token: session.token,
    domain: directLineDomain,
    ...(resumed ? { conversationId: session.conversationId } : {}),
    conversationStartProperties: { locale },
  });
  current.directLine = directLine;
  directLine.connectionStatus$.subscribe((now) => followStatus(directLine, session, now));
  WebChat.renderWebChat(
    {
      directLine,
      store: WebChat.createStore({}, followMessages),
      locale,
      nonce: settings.nonce,
      styleOptions,
      adaptiveCardsHostConfig: cardHostConfig,
    },
    freshElement(),
  );
}

/** Web Chat does not come back from an expired or ended connection by itself: a new one takes its place. */
function followStatus(directLine: WebChatDirectLine, session: Session, now: number): void {
  if (directLine !== current.directLine) return;
  if (now === status.online) {
    keepSession(session);
    void keepPanel.show();
    current.reopenings = 0;
  } else if (now === status.expired || now === status.ended) {
    current.directLine = null;
    current.reopenings += 1;
    if (current.reopenings <= mostReopenings) void connect();
    else trouble.show(settings.words.cannotConnect);
  } else if (now === status.failed) {
    trouble.show(settings.words.cannotConnect);
  }
}

/**
 * The page around the conversation follows its language, whether somebody picks, types or simply speaks the other one; what is only
 * shown again after a reload changes nothing. One who erases the chat keeps it no more.
 */
function followMessages(): (next: (action: WebChatAction) => unknown) => (action: WebChatAction) => unknown {
  const here = { said: false };
  return (next) => (action) => {
    const { locale, value } = action.payload?.activity ?? {};
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') here.said = true;
    else if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') {
      keepPanel.lookAgain();
      if (value?.command === 'language') showIn(value.value);
    } else if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && here.said) showIn(locale);
    return next(action);
  };
}

/** Loads the page anew where its words are of another language. */
function showIn(language: string | undefined): void {
  if ((language !== 'en' && language !== 'es') || language === settings.language) return;
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  location.replace(address);
}

/** A new place for Web Chat: it keeps what it showed before in the old one. */
function freshElement(): HTMLElement {
  const element = document.createElement('div');
  document.getElementById('webchat')?.replaceChildren(element);
  return element;
}

function closeOnEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) window.parent.postMessage('guidepost.close', '*');
  });
}
