import { forgetKept } from './keptChat.ts';
import { dropSession, knownSession } from './session.ts';

/** Escape pressed so often in a row leaves too, when it takes no longer than this. Milliseconds. */
const escapes = { needed: 3, within: 3000 };

/**
 * Makes the link out of the site quick and without a way back: some residents are not safe at home. The conversation is
 * forgotten in this tab and on this device, and the site that a frame stands in is left too. The address of the chat stays in the
 * browser's history, which no page can change.
 */
export function armLeaveLink(): void {
  document.getElementById('leave')?.addEventListener('click', (event) => {
    if (!(event.currentTarget instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    leave(event.currentTarget.href);
  });
}

/** Makes Escape, pressed three times, leave as the link does. Not for a frame: there Escape closes the chat, and may not lead away. */
export function armLeaveKey(): void {
  const pressed: number[] = [];
  const follow = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    if (key !== 'Escape') pressed.length = 0;
    else pressed.push(timeStamp);
    const begun = pressed.at(-escapes.needed);
    const link = document.getElementById('leave');
    if (begun !== undefined && timeStamp - begun <= escapes.within && link instanceof HTMLAnchorElement)
      leave(link.href);
  };
  document.addEventListener('keydown', follow, { capture: true });
}

function leave(address: string): void {
  dropSession();
  void forgetKept();
  (window.top ?? window).location.replace(address);
}

/** Makes the links to the plain page carry this conversation over, in the body of a form and not in an address. */
export function armPlainPageLinks(language: string): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.plain-page') : null;
    const session = knownSession();
    if (!link || !session) return;
    event.preventDefault();
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/plain/continue', target: link.target, hidden: true });
    form.append(field('token', session.token), field('language', language));
    document.body.append(form);
    form.submit();
    form.remove();
  });
}

function field(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
}
