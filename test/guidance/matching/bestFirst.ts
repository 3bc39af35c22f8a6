import { better } from '../../../guidance/matching/match.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';

/** Every match, best first. */
export const bestFirst = (...asked: Parameters<typeof matchTracks>) => matchTracks(...asked).toSorted(better);
