/** The part of the page that says when there is no connection, with other ways to get help. */
export interface Trouble {
  show(sentence: string): void;
  hide(): void;
}

/** Fills the page's empty alert when there is something to say, so that screen readers say it too. */
export function createTrouble(tryAgain: () => void): Trouble {
  const alert = document.getElementById('trouble');
  const help = document.querySelector<HTMLTemplateElement>('#trouble-help');
  return {
    show: (sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      alert?.replaceChildren(paragraph, ...(help ? [help.content.cloneNode(true)] : []));
      alert?.querySelector('button')?.addEventListener('click', tryAgain);
    },
    hide: () => alert?.replaceChildren(),
  };
}
