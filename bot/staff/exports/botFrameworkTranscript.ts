import type { Entry } from '../../store/store.ts';
import type { Exported, ExportFormat } from './exportFormat.ts';

/** A `.transcript` of the Bot Framework: a list of activities, which its Emulator opens. Of cards the words alone are kept. */
export const botFrameworkTranscript: ExportFormat = {
  extension: 'transcript',
  contentType: 'application/json; charset=utf-8',
  async *write(conversations) {
    let before = '[';
    for await (const { summary, lines } of conversations) {
      for await (const line of lines) {
        yield `${before}\n${JSON.stringify(activity(summary, line))}`;
        before = ',';
      }
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
};

const resident = { id: 'resident', name: 'Resident', role: 'user' } as const;
const guide = { id: 'guidepost', name: 'Guidepost', role: 'bot' } as const;

function activity({ id, channel, language }: Exported['summary'], line: Entry) {
  const { sequence, at, from, name, text, disclosure } = line;
  const speaker =
    from === 'resident'
      ? resident
      : from === 'guide'
        ? guide
        : { ...guide, id: 'staff', name: name ?? 'Staff' };
  return {
    type: 'message',
    id: `${id}|${String(sequence).padStart(7, '0')}`,
    timestamp: at,
    channelId: channel,
    locale: language,
    conversation: { id },
    from: speaker,
    recipient: from === 'resident' ? guide : resident,
    text,
    textFormat: 'plain',
    ...(disclosure ? { channelData: { disclosure } } : {}),
  };
}
