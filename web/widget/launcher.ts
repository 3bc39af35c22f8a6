/**
 * The button that other sites show: `<script src="https://host/widget.js" data-language="es" async></script>`. It loads
 * nothing but itself until a resident opens the chat, and keeps nothing on the site. The server puts this file into a
 * function of its own, together with the two constants.
 */
declare const launcherWords: Readonly<Record<'en' | 'es', LauncherWords>>;
declare const launcherStyles: string;

type LauncherWords = Readonly<Record<'name' | 'openChat' | 'closeChat' | 'chatTitle', string>>;

startLauncher(document.currentScript);

function startLauncher(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement) || document.querySelector('guidepost-chat')) return;
  const asked = script.dataset.language ?? document.documentElement.lang;
  const language = asked.toLowerCase().startsWith('es') ? 'es' : 'en';
  const show = (): void => showLauncher(new URL(script.src).origin, language);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show, { once: true });
  else show();
}

function showLauncher(origin: string, language: 'en' | 'es'): void {
  const words = launcherWords[language];
  const host = document.createElement('guidepost-chat');
  host.lang = language;
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root);
  const opener = button('open', words.openChat);
  const closer = button('close', words.closeChat);
  const frame = document.createElement('iframe');
  const dialog = chatDialog(words, closer, frame);
  opener.setAttribute('aria-expanded', 'false');
  opener.setAttribute('aria-haspopup', 'dialog');
  root.append(opener, dialog);
  document.body.append(host);

  opener.addEventListener('click', () => {
    if (dialog.open) dialog.close();
    else openDialog(dialog, frame, `${origin}/chat?embed=1&language=${language}`);
    opener.setAttribute('aria-expanded', String(dialog.open));
  });
  closer.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && dialog.close());
  dialog.addEventListener('close', () => {
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  });
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source === frame.contentWindow && from === origin && data === 'guidepost.close') dialog.close();
  });
}

/** On a small screen it fills everything and holds the focus; else it stands beside the page. */
function openDialog(dialog: HTMLDialogElement, frame: HTMLIFrameElement, address: string): void {
  if (!frame.src) frame.src = address;
  if (matchMedia('(max-width: 480px), (max-height: 480px)').matches) dialog.showModal();
  else dialog.show();
  frame.focus();
}

function chatDialog(words: LauncherWords, closer: HTMLElement, frame: HTMLIFrameElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', words.chatTitle);
  const bar = document.createElement('div');
  bar.className = 'bar';
  const name = document.createElement('span');
  name.textContent = words.name;
  bar.append(name, closer);
  frame.title = words.chatTitle;
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
  );
  dialog.append(bar, frame);
  return dialog;
}

function button(name: string, label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = label;
  return element;
}

/** A constructed style sheet is let through by a site's Content-Security-Policy where a style element is not. */
function addStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherStyles);
  root.adoptedStyleSheets = [sheet];
}
