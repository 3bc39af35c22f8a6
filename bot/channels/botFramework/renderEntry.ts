import type { Activity } from 'botbuilder';
import type { Entry } from '../../store/store.ts';
import { spokenText } from '../render/spokenText.ts';
import { toActivities } from '../render/toActivities.ts';
import type { PictureAddress } from '../render/toActivity.ts';

/** A line of the guide or of staff as activities, mostly one, for the given Azure channel. */
export function renderEntry(
  entry: Entry,
  channelId: string,
  pictureAddress: PictureAddress,
): readonly Partial<Activity>[] {
  const said = entry.reply ?? { text: spokenText(entry), options: [], cards: [], because: {} };
  return toActivities(said, channelId, pictureAddress).map((activity) => ({ ...activity }));
}
