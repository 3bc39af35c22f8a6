import { forgetKept } from './keptChat.ts';
import { dropSession, knownSession } from './session.ts';

/**
 * Makes the link out of the site quick and without a way back: some residents are not safe at home. The conversation is
 * forgotten in this tab and on this device, and the site that a frame stands in is left too.
 */
export function armLeaveLink(): void {
  document.getElementById('leave')?.addEventListener('click', (event) => {
    if (!(event.currentTarget instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    dropSession();
    void forgetKept();
    (window.top ?? window).location.replace(event.currentTarget.href);
  });
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
