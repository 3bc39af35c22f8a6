import type { Activity } from 'botbuilder';
import type { Entry } from '../../store/store.ts';
import { spokenText } from '../render/spokenText.ts';
import { toActivity, type PictureAddress } from '../render/toActivity.ts';

/** A line of the guide or of staff as an activity for the given Azure channel. */
export function renderEntry(
  entry: Entry,
  channelId: string,
  pictureAddress: PictureAddress,
): Partial<Activity> {
  if (!entry.reply) return { type: 'message', text: spokenText(entry), textFormat: 'plain' };
  const buttons = channelId === 'msteams' ? 'card' : 'suggested';
  return { ...toActivity(entry.reply, { buttons, pictureAddress }) };
}
