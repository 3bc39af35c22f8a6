/**
 * Lets the keyboard walk a transcript: with the focus in it, the arrow keys go from line to line, Home and End to the first and last, and
 * Page Up and Page Down to the next line with something to look at. The page is complete without this.
 */
const transcript = document.getElementById('transcript');

transcript?.addEventListener('keydown', (event) => {
  if (
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    /^(SELECT|INPUT|TEXTAREA)$/.test(event.target.tagName)
  )
    return;
  const lines = Array.from(transcript.querySelectorAll('[data-line]'));
  const marked = lines.filter((line) => line.hasAttribute('data-look'));
  const here = lines.findIndex((line) => line.contains(event.target));
  const to = {
    ArrowDown: () => lines[here + 1],
    ArrowUp: () => lines[Math.max(0, here - 1)],
    Home: () => lines[0],
    End: () => lines.at(-1),
    PageDown: () => marked.find((line) => lines.indexOf(line) > here),
    PageUp: () => marked.findLast((line) => lines.indexOf(line) < here),
  }[event.key]?.();
  if (!to) return;
  event.preventDefault();
  to.focus();
});
