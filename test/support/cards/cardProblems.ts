import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { adaptiveCardSchema } from './adaptiveCardSchema.ts';

/** The renderer's bundle: its modules cannot be loaded by Node. */
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.min.js',
) as typeof AdaptiveCards;

/** As Teams is set up: six actions in a set. */
const teams = new HostConfig({ actions: { maxActions: 6 } });
const ajv = new Ajv2020({ discriminator: true, allErrors: true });
addFormats.default(ajv);
const matches = ajv.compile(adaptiveCardSchema);

/** What is wrong with a card: by the schema of version 1.5, and by Microsoft's own renderer reading it as 1.5. */
export function cardProblems(card: unknown): readonly string[] {
  const read = new AdaptiveCard();
  read.hostConfig = teams;
  const context = new SerializationContext(Versions.v1_5);
  read.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const unset = read.validateProperties().validationEvents.map(({ message }) => message);
  const schema = matches(card)
    ? []
    : (matches.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return [...schema, ...events, ...unset];
}
