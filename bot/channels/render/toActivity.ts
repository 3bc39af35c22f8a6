import type { Attachment, CardAction, SuggestedActions } from 'botbuilder';
import type { Link, Option, Picture, Reply } from '../../../dialogs/reply.ts';
import { adaptiveCard, type AdaptiveCard } from './adaptiveCard.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { messageBack } from './messageBack.ts';
import { textParts } from './textParts.ts';

/** The part of a Bot Framework activity that a reply decides. */
export interface ReplyActivity {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain' | 'markdown';
  readonly attachmentLayout?: 'list';
  readonly attachments?: Attachment[];
  readonly suggestedActions?: SuggestedActions;
}

/** How a channel wants its replies. */
export interface Rendering {
  /** Where the plan can be printed; shown under a printable reply. */
  readonly print?: Link;
  /** Where the whole chat can be read; shown under the reply to whoever asked for it. */
  readonly copy?: Link;
  /** `card` puts the reply's buttons on a card: Teams does not give a suggested action's value back. */
  readonly buttons?: 'suggested' | 'card';
  /** Where a picture can be fetched; without it replies come without theirs. */
  readonly pictureAddress?: PictureAddress;
}

/** The absolute address of a picture: https, or the picture itself as `data:`. */
export type PictureAddress = (picture: Picture) => string;

/** A reply as a Bot Framework activity, for Web Chat and Teams alike. */
export function toActivity(reply: Reply, rendering: Rendering = {}): ReplyActivity {
  const { print, copy, buttons = 'suggested', pictureAddress } = rendering;
  const cards = reply.cards.filter(({ aside }) => !aside).map(adaptiveCard);
  if (reply.printable && print) cards.push(adaptiveCard({ ...bare, links: [print] }));
  if (reply.wholeChat && copy) cards.push(adaptiveCard({ ...bare, links: [copy] }));
  cards.push(...reply.cards.filter(({ aside }) => aside).map(adaptiveCard));
  const onCard = buttons === 'card' && reply.options.length > 0;
  if (onCard) cards.push(adaptiveCard({ ...bare, options: reply.options }));
  const suggested = onCard ? [] : reply.options.map(suggestedAction);
  const attachments = [...images(reply, pictureAddress), ...cards.map(attachment)];
  return {
    type: 'message',
    ...readable(reply.text),
    ...(attachments.length > 0 ? { attachmentLayout: 'list', attachments } : {}),
    ...(suggested.length > 0 ? { suggestedActions: { to: [], actions: suggested } } : {}),
  };
}

const bare = { title: '', paragraphs: [], facts: [], checklist: [], links: [], options: [] };

/** Text is sent as it is; only one with web addresses becomes Markdown, so that they can be followed. */
function readable(text: string): Pick<ReplyActivity, 'text' | 'textFormat'> {
  const parts = textParts(text);
  if (parts.every(({ url }) => url === undefined)) return { text, textFormat: 'plain' };
  const marked = parts.map((part) => (part.url ? `<${part.url}>` : escapeMarkdown(part.text))).join('');
  return { text: marked.replaceAll('\n', '\n\n'), textFormat: 'markdown' };
}

/** Web Chat reads an image's name to those who do not see it. */
function images({ picture }: Reply, address: PictureAddress | undefined): Attachment[] {
  if (!picture || !address) return [];
  return [{ contentType: 'image/png', contentUrl: address(picture), name: picture.alt }];
}

function attachment(content: AdaptiveCard): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

function suggestedAction({ label, choice }: Option): CardAction {
  return { title: label, ...messageBack({ label, choice }) };
}
