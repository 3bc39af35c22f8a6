import { z } from 'zod';
import { frozenList, frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { id } from './id.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';
import { text } from './text.ts';

/** One entry of `data/places/contacts.json`: somebody to talk to. */
export const contactSchema = frozenObject({
  id,
  name: localised,
  /** What they can help with, as a whole sentence. */
  what: localised,
  phone: text.exactOptional(),
  email: z.email().exactOptional(),
  address: text.exactOptional(),
  town: id.exactOptional(),
  url: httpsUrl.exactOptional(),
  hours: localised.exactOptional(),
  languages: localised.exactOptional(),
  /** False where the source is old, undated or second-hand: show "check this first". */
  confirmed: z.boolean(),
  sources,
}).refine(
  (contact) => [contact.phone, contact.email, contact.address, contact.url].some(Boolean),
  'a contact needs a phone, e-mail, address or url',
);

/** The whole of `data/places/contacts.json`. */
export const contactsSchema = frozenList(contactSchema);

/** Somebody to talk to. */
export type Contact = z.infer<typeof contactSchema>;
