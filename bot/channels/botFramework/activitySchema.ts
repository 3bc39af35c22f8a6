import { z } from 'zod';

const identifier = z.string().regex(/^[\x21-\x7e]{1,300}$/);
/** A language tag; the SDK sends it back with our reply, so that nothing else may stand in it. */
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i;
const account = z.object({ id: identifier });

const activityShape = z.object({
  type: z.string().min(1).max(40),
  id: identifier.nullish(),
  channelId: z.string().regex(/^[\w.-]{1,40}$/),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: account,
  conversation: z.object({
    id: identifier,
    conversationType: z.enum(['personal', 'groupChat', 'channel']).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.guid().nullish(),
  }),
  text: z.string().nullish(),
  locale: z
    .string()
    .max(40)
    .transform((tag) => (languageTag.test(tag) ? tag : null))
    .nullish(),
  value: z.unknown().optional(),
  membersAdded: z.array(account).max(100).nullish(),
  /** What an `installationUpdate` did: `add`, `remove`, or the same with an upgrade. */
  action: z.string().max(40).nullish(),
  /** Files and pictures, and Teams' second copy of a formatted text; only that there are some is looked at. */
  attachments: z.array(z.unknown()).max(100).nullish(),
  channelData: z.unknown().optional(),
  entities: z.array(z.unknown()).max(100).nullish(),
});

/** What it takes to reach a resident, out of an activity. */
export const addressParts = activityShape.pick({
  channelId: true,
  serviceUrl: true,
  conversation: true,
  from: true,
  recipient: true,
});

/** Every field of an activity that anything of ours reads; all others are dropped before anyone sees them. */
export const activitySchema = activityShape.refine(
  ({ type, id }) => type !== 'message' || typeof id === 'string',
);

/** An activity of the right shape. Whether its sender may send it is another question. */
export type IncomingActivity = z.infer<typeof activitySchema>;
