import { escapeMarkdown } from './escapeMarkdown.ts';

/** The form's own site, as sentences name it: not within an address that is written out, nor within an e-mail address. */
const bareSite = /(?<![\w/@.-])studentaid\.gov(?![\w/@-]|\.\w)/giu;

/** Text for a card, in which nothing is Markdown but the form's site: Web Chat would make an unsafe `http:` link of the bare name. */
export function cardMarkdown(text: string): string {
  return escapeMarkdown(text).replace(bareSite, '[$&](https://studentaid.gov)');
}
