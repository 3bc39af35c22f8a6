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

/** A resident who picks the other language gets the page around the conversation in it too; one who erases the chat keeps it no more. */
function followMessages(): (next: (action: WebChatAction) => unknown) => (action: WebChatAction) => unknown {
  return (next) => (action) => {
    const { command, value } = action.payload?.activity?.value ?? {};
    const chosen = command === 'language' && (value === 'en' || value === 'es') ? value : settings.language;
    const sent = action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED';
    if (sent) keepPanel.lookAgain();
    if (sent && chosen !== settings.language) {
      const address = new URL(location.href);
      address.searchParams.set('language', chosen);
      location.replace(address);
    }
    return next(action);
  };
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
