import type { Config } from '../../bot/config.ts';
import { change, note, right, type Finding } from './finding.ts';

/** Each channel: open or not, what its other side must be told, and whether that side can reach us at all. */
export function checkChannels(config: Config): readonly Finding[] {
  const { publicUrl, website } = config;
  return [
    publicUrl.startsWith('https:')
      ? right(`Browsers reach the service at ${publicUrl}, over https.`)
      : note(`Browsers reach the service at ${publicUrl}, without https: enough for this machine alone.`),
    website
      ? right(`The website is open: the chat is at ${publicUrl}/chat.`)
      : note('The website is closed: add website to GUIDEPOST_CHANNELS to open it.'),
    ...teams(config),
    ...texts(config),
  ];
}

function teams({ botFramework, publicUrl }: Config): readonly Finding[] {
  if (botFramework.kind === 'off')
    return [note('Teams is closed: add botFramework to GUIDEPOST_CHANNELS to open it.')];
  if (botFramework.kind === 'loopbackOnly')
    return [
      note(
        'Teams is not set up: /api/messages takes messages of this machine alone until MICROSOFT_APP_ID is set.',
      ),
    ];
  if (!publicUrl.startsWith('https:'))
    return [change('Teams cannot reach the service: set GUIDEPOST_PUBLIC_URL to its https address.')];
  return [
    right(
      `Teams has its app id and tenant; the messaging endpoint in Azure must be ${publicUrl}/api/messages.`,
    ),
  ];
}

function texts({ sms, publicUrl }: Config): readonly Finding[] {
  if (sms.kind === 'off')
    return [note('Text messages are closed: add sms to GUIDEPOST_CHANNELS to open them.')];
  if (!publicUrl.startsWith('https:'))
    return [change('Twilio cannot reach the service: set GUIDEPOST_PUBLIC_URL to its https address.')];
  const sender = 'from' in sms.sender ? sms.sender.from : 'a Messaging Service';
  return [
    right(`Text messages go out from ${sender}; the webhook in Twilio must be ${publicUrl}/sms.`),
    ...('from' in sms.sender
      ? []
      : [
          note(
            'With a Messaging Service no chat can be moved to a telephone: set TWILIO_FROM in its place to offer that.',
          ),
        ]),
  ];
}
