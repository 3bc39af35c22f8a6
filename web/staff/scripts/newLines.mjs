/**
 * Brings what is new into a transcript that is open, and says so, without touching an answer that is being written. Asking whether there is
 * something new does not keep anybody signed in; fetching it is noted like any reading. The page has a link for it without this.
 */
const place = document.getElementById('latest');
const news = document.getElementById('news');
const transcript = document.getElementById('transcript');
const path = place?.dataset.path;
const wait = { usual: 4000, longest: 60_000 };
const shown = { latest: place?.dataset.latest, title: document.title, count: 0 };

if (path && transcript) later(wait.usual);

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
  const asked = await fetch(`${path}/latest`, { redirect: 'manual' });
  if (asked.status >= 500) throw new Error('The service is away.');
  if (!asked.ok) return false;
  const latest = await asked.text();
  if (latest === shown.latest) return true;
  const page = await fetch(path, { redirect: 'manual' });
  if (page.status >= 500) throw new Error('The service is away.');
  if (!page.ok) return false;
  bring(new DOMParser().parseFromString(await page.text(), 'text/html'));
  shown.latest = latest;
  return true;
}

function bring(page) {
  const before = transcript.childElementCount;
  for (const line of page.querySelectorAll('#transcript [data-line]')) {
    const known = document.getElementById(line.id);
    if (!known) transcript.append(line);
    else if (!known.contains(document.activeElement) && known.innerHTML !== line.innerHTML)
      known.replaceWith(line);
  }
  tell(transcript.childElementCount - before, stateOf(page) !== stateOf(document));
}

/** Whose the conversation is, as a page says it. */
function stateOf(page) {
  return page.getElementById('answer')?.dataset.state;
}

function tell(added, isOtherwise) {
  shown.count += added;
  const lines = added === 1 ? 'One new line.' : `${added} new lines.`;
  news.textContent = isOtherwise
    ? `${lines} Somebody else has the conversation now, or nobody: load the page again.`
    : lines;
  document.title = shown.count > 0 ? `(${shown.count}) ${shown.title}` : shown.title;
}

function stop() {
  news.textContent = 'This page does not look for new lines any more.';
}

addEventListener('focus', () => {
  shown.count = 0;
  document.title = shown.title;
});
