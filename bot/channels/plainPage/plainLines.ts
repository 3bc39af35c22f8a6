import type { Card, Option, Picture } from '../../../dialogs/reply.ts';
import { picturePath } from '../../pictures/picturePath.ts';
import type { Entry } from '../../store/store.ts';
import { textParts, type TextPart } from '../render/textParts.ts';

/** A button of a form: what it says and what it sends. */
export interface PlainOption {
  readonly label: string;
  /** The field `choice`: JSON of the label and the choice. */
  readonly value: string;
}

/** A card for a template. */
export interface PlainCard extends Omit<Card, 'options'> {
  readonly options: readonly PlainOption[];
}

/** A picture for a template. */
export interface PlainPicture {
  readonly source: string;
  readonly alt: string;
}

/** A line of the conversation for a template. */
export interface PlainLine {
  readonly speaker: Entry['from'];
  /** Who of the staff said it; `null` where nobody of them did. */
  readonly name: string | null;
  readonly paragraphs: readonly (readonly TextPart[])[];
  /** `null` when the line has none. */
  readonly picture: PlainPicture | null;
  readonly cards: readonly PlainCard[];
  readonly printable: boolean;
  /** The resident asked for their chat here. */
  readonly wholeChat: boolean;
}

/** A conversation as the plain page shows it. */
export interface PlainConversation {
  readonly lines: readonly PlainLine[];
  /** Index of the line at which reading goes on: the resident's last one. */
  readonly latest: number;
  /** The buttons under the last replies; buttons of the replies before are gone, those on cards stay. */
  readonly options: readonly PlainOption[];
}

/** Puts a transcript into the shape of the page. */
export function plainConversation(entries: readonly Entry[]): PlainConversation {
  const lastSpoken = entries.findLastIndex(({ from }) => from === 'resident');
  const open = entries.slice(lastSpoken + 1).flatMap(({ reply }) => reply?.options ?? []);
  return {
    lines: entries.map(plainLine),
    latest: Math.max(0, lastSpoken),
    options: open.map(plainOption),
  };
}

/** A card with its buttons made ready for a form. */
export function plainCard(card: Card): PlainCard {
  return { ...card, options: card.options.map(plainOption) };
}

/** A picture under its path on this site. */
export function plainPicture(picture: Picture | undefined): PlainPicture | null {
  return picture ? { source: picturePath(picture), alt: picture.alt } : null;
}

/** A text's paragraphs, each parted at its web addresses. */
export function plainParagraphs(text: string): PlainLine['paragraphs'] {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(textParts);
}

function plainLine({ from, name, text, reply }: Entry): PlainLine {
  return {
    speaker: from,
    name: name ?? null,
    paragraphs: plainParagraphs(text),
    picture: plainPicture(reply?.picture),
    cards: (reply?.cards ?? []).map(plainCard),
    printable: reply?.printable ?? false,
    wholeChat: reply?.wholeChat ?? false,
  };
}

function plainOption({ label, choice }: Option): PlainOption {
  return { label, value: JSON.stringify({ label, choice }) };
}
