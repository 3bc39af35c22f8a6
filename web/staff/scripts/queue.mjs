/**
 * Keeps the list of the people who wait as it is now, and says when somebody new waits. Asking does not keep anybody signed in, and is
 * noted only when there is another list to show. The page has a link for it without this.
 */
const list = document.getElementById('queue');
const news = document.getElementById('news');
const wait = { usual: 10_000, longest: 60_000 };
const shown = { title: document.title };

if (list) later(wait.usual);

function later(milliseconds) {
  setTimeout(() => {
    look().then(
      (goesOn) => (goesOn ? later(wait.usual) : stop()),
      () => later(Math.min(milliseconds * 2, wait.longest)),
    );
  }, milliseconds);
}

/** Whether to look again. */
async function look() {
  const seen = new URLSearchParams({ seen: list.dataset.seen });
  const asked = await fetch(`/staff/queue/now?${seen}`, { redirect: 'manual' });
  if (asked.status >= 500) throw new Error('The service is away.');
  if (!asked.ok) return false;
  const page = new DOMParser().parseFromString(await asked.text(), 'text/html');
  const now = page.getElementById('queue');
  if (!now) return false;
  tell(paths(now).filter((path) => !paths(list).includes(path)).length);
  bring(now);
  return true;
}

/** Whoever has the focus on a conversation keeps it there, if it is still listed. */
function bring(now) {
  const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  list.replaceChildren(...now.childNodes);
  list.dataset.seen = now.dataset.seen;
  [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
}

/** The conversations of those who wait. */
function paths(place) {
  return [...place.querySelectorAll('[aria-labelledby="waiting"] a')].map((link) =>
    link.getAttribute('href'),
  );
}

function tell(added) {
  if (added === 0) return;
  news.textContent = added === 1 ? 'Somebody new waits.' : `${added} more people wait.`;
  if (!document.hasFocus()) document.title = `(${added}) ${shown.title}`;
}

function stop() {
  news.textContent = 'This page does not look for new people any more. Load it again.';
}

addEventListener('focus', () => {
  document.title = shown.title;
});
