/** A moment in a turn, or in looking after what a turn left, at which the process is killed with -9. */
export interface KillPoint {
  readonly name: string;
  readonly channel: 'website' | 'botFramework' | 'sms';
  /** Where the process kills itself, see `watchedProcess.mjs`: when all residents have come there, or with one of them, whichever. */
  readonly place?: { readonly at: string; readonly by: 'all' | 'any' };
  /** The how manieth thing it sends to each resident arrives and is never confirmed; then it is killed. */
  readonly sends?: number;
  /** It is killed when everybody has been answered. */
  readonly answered?: true;
  /** What goes on is not a turn but the sweeper, after a turn whose replies the channel refused. */
  readonly sweeping?: true;
  /** Each resident has a second message waiting behind the one that goes on. */
  readonly queued?: true;
  /** A reply may come twice: it was sent, to this resident or to one who was ahead, and nobody had noted that yet. */
  readonly mayRepeat?: true;
  /** It is in the suite; the others are run by `npm run faults`. */
  readonly inSuite?: true;
}

type Rest = Omit<KillPoint, 'name' | 'channel'>;

/** Every step of a turn, in the order of the turn. */
export const killPoints: readonly KillPoint[] = [
  ...on('website', {
    'as requests come in': { place: { at: 'a request', by: 'any' }, inSuite: true },
    'before the conversation is loaded': { place: { at: 'before load', by: 'all' } },
    'after it is loaded': { place: { at: 'after load', by: 'all' } },
    'while the answer is put into words': { place: { at: 'a word', by: 'any' } },
    'before the commit, with another message waiting': {
      place: { at: 'before commitWithLines', by: 'all' },
      queued: true,
      inSuite: true,
    },
    'during the commit': { place: { at: 'during commitWithLines', by: 'any' }, inSuite: true },
    'after the commit, before the answer': {
      place: { at: 'after commitWithLines', by: 'all' },
      inSuite: true,
    },
    'after the answer': { answered: true },
  }),
  ...on('botFramework', {
    'before the commit': { place: { at: 'before commit', by: 'all' } },
    'during the commit': { place: { at: 'during commit', by: 'any' }, mayRepeat: true },
    'after the commit, before anything is sent': { place: { at: 'after commit', by: 'all' }, inSuite: true },
    'while the first reply is sent': { sends: 1, mayRepeat: true },
    'between the replies': { sends: 2, mayRepeat: true, inSuite: true },
    'after sending, before that is noted': {
      place: { at: 'before append', by: 'all' },
      mayRepeat: true,
      inSuite: true,
    },
    'while that is noted': { place: { at: 'during append', by: 'any' }, mayRepeat: true },
    'after that is noted': { place: { at: 'after append', by: 'all' } },
    // The channel is answered while it is being noted, see decision 2.
    'after the answer': { answered: true, mayRepeat: true, inSuite: true },
    'when the sweeper has found what was left': {
      place: { at: 'after pending', by: 'any' },
      sweeping: true,
    },
    'before the sweeper takes a conversation': { place: { at: 'before commit', by: 'any' }, sweeping: true },
    'after the sweeper took a conversation': { place: { at: 'after commit', by: 'any' }, sweeping: true },
    'after the sweeper sent, before that is noted': {
      place: { at: 'before append', by: 'any' },
      sweeping: true,
      mayRepeat: true,
      inSuite: true,
    },
    'before the sweeper settles': {
      place: { at: 'before settle', by: 'any' },
      sweeping: true,
      inSuite: true,
    },
    'while the sweeper settles': { place: { at: 'during settle', by: 'any' }, sweeping: true },
    'after the sweeper settled': { place: { at: 'after settle', by: 'any' }, sweeping: true },
  }),
  ...on('sms', {
    'after the commit, before the webhook is answered': { place: { at: 'after commit', by: 'all' } },
    'while the first text message is sent': { sends: 1 },
    'between the text messages': { sends: 2, inSuite: true },
    'while it is noted how far sending went': {
      place: { at: 'during commitNote', by: 'any' },
      inSuite: true,
    },
    'after sending, before that is in the transcript': {
      place: { at: 'before append', by: 'all' },
      inSuite: true,
    },
  }),
];

function on(channel: KillPoint['channel'], points: Readonly<Record<string, Rest>>): KillPoint[] {
  return Object.entries(points).map(([name, rest]) => ({ name, channel, ...rest }));
}
