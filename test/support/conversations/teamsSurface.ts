import type { Activity } from 'botbuilder';
import { activitySchema } from '../../../bot/channels/botFramework/activitySchema.ts';
import { addressOf, readAddress } from '../../../bot/channels/botFramework/reference.ts';
import { renderEntry } from '../../../bot/channels/botFramework/renderEntry.ts';
import { toInbound } from '../../../bot/channels/botFramework/toInbound.ts';
import type { AdaptiveCard } from '../../../bot/channels/render/adaptiveCard.ts';
import type { MessageBack } from '../../../bot/channels/render/messageBack.ts';
import type { Entry } from '../../../bot/store/store.ts';
import { cardProblems } from '../cards/cardProblems.ts';
import type { Script } from './script.ts';
import { spokenBy, type Doing, type Offer, type Surface } from './surface.ts';

type Element = AdaptiveCard['body'][number];

/** What Teams gets, and what it sends: replies as rendered for it, clicks as it gives them back, addresses as they are stored. */
export function teamsSurface({ settings }: Script): Surface {
  const locale = settings['language'] === 'es' ? 'es-US' : 'en-US';
  return {
    show: (replies) =>
      replies.flatMap((entry) => rendered([entry]).map((activity) => spokenBy(entry, shown(activity)))),
    offers: (replies) => rendered(replies).flatMap(offered),
    send: (doing) => {
      const activity = activitySchema.parse(activityOf(doing, locale));
      const inbound = toInbound(activity, doing.receivedAt);
      if (!inbound) throw new Error('Teams sent what means nothing');
      const address = addressOf(activity);
      readAddress(address, 'azure');
      return { inbound, address };
    },
  };
}

function activityOf({ conversationId, activityId, arrives, text, clicked }: Doing, locale: string): object {
  const person = { id: '29:person', name: 'A Person' };
  const bot = { id: '28:bot', name: 'Guidepost' };
  return {
    id: activityId,
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/amer/',
    from: person,
    recipient: bot,
    conversation: { id: conversationId.replace(/^teams:/, ''), conversationType: 'personal' },
    locale,
    ...(arrives
      ? { type: 'conversationUpdate', membersAdded: [person, bot] }
      : { type: 'message', text, ...(clicked ? { value: clicked.choice } : {}) }),
  };
}

function rendered(replies: readonly Entry[]): readonly Partial<Activity>[] {
  const pictureAddress = () => 'https://guide.example/picture.png';
  return replies.flatMap((entry) => [...renderEntry(entry, 'msteams', pictureAddress)]);
}

function cardsOf({ attachments = [] }: Partial<Activity>): readonly AdaptiveCard[] {
  const cards = attachments.flatMap(({ contentType, content }) =>
    contentType === 'application/vnd.microsoft.card.adaptive' ? [content as AdaptiveCard] : [],
  );
  const problems = cards.flatMap(cardProblems);
  if (problems.length > 0) throw new Error(`A card that Teams would not show: ${problems.join(', ')}`);
  return cards;
}

function shown(activity: Partial<Activity>): string {
  if (activity.suggestedActions) throw new Error('Teams loses what a suggested action means');
  const pictures = (activity.attachments ?? []).filter(({ contentType }) => contentType === 'image/png');
  const parts = [
    activity.text ?? '',
    ...pictures.map(({ name = '' }) => `(picture: ${name})`),
    ...cardsOf(activity).flatMap(({ body }) => body.flatMap(lines)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function lines(element: Element): readonly string[] {
  if (element.type === 'TextBlock') {
    const text = plain(element.text);
    return [element.style === 'heading' ? `== ${text} ==` : text];
  }
  if (element.type === 'FactSet') return element.facts.map(({ title, value }) => `${title}: ${plain(value)}`);
  if (element.type === 'Table')
    return element.rows.map(({ cells }) =>
      cells.map(({ items }) => items.flatMap(lines).join(': ')).join(' | '),
    );
  return [
    element.actions
      .map((action) =>
        action.type === 'Action.OpenUrl' ? `[${action.title} -> ${action.url}]` : `[${action.title}]`,
      )
      .join(' '),
  ];
}

/** Without the signs that keep text from being taken for Markdown. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\(https:[^)]*\)/g, '$1').replace(/\\([\\`*_[\]<>~#+=.)-])/g, '$1');
}

/** As Teams gives a click back: the button's own text, and its value beside it. */
function offered(activity: Partial<Activity>): readonly Offer[] {
  return cardsOf(activity).flatMap(({ body }, index) =>
    body
      .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
      .flatMap((action) => (action.type === 'Action.Submit' ? [action.data.msteams] : []))
      .map(({ text, value }: MessageBack) => ({ label: text, choice: value, card: index + 1 })),
  );
}
