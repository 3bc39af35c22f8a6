import { z } from 'zod';
import { frozenList, frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { id } from './id.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';
import { text } from './text.ts';

/** What somebody to talk to is. `board` runs the job training of a part of the state, `jobCenter` is an American Job Center. */
export const contactKinds = [
  'emergency',
  'helpLine',
  'board',
  'jobCenter',
  'agency',
  'school',
  'nonprofit',
] as const;

/**
 * What a resident can need a contact for. `crisis` is a life in danger by one's own hand, `danger` by another's; `stateAid` is aid
 * for whom the FAFSA is not; `reentry` is life after prison; `other` is whatever has no name here.
 */
export const needs = [
  'crisis',
  'danger',
  'training',
  'apprenticeship',
  'job',
  'youth',
  'laidOff',
  'unemployment',
  'fafsa',
  'stateAid',
  'childcare',
  'transport',
  'food',
  'housing',
  'legal',
  'adultEducation',
  'english',
  'disability',
  'veterans',
  'reentry',
  'other',
] as const;

/** One thing a resident can need a contact for. */
export type Need = (typeof needs)[number];

/** One entry of the contact files in `data/places`: somebody to talk to. */
export const contactSchema = frozenObject({
  id,
  kind: z.enum(contactKinds),
  helpsWith: frozenList(z.enum(needs)).refine((list) => list.length > 0, 'needs at least one need'),
  name: localised,
  /** What they can help with, in whole sentences. */
  what: localised,
  phone: text.exactOptional(),
  email: z.email().exactOptional(),
  address: text.exactOptional(),
  town: id.exactOptional(),
  /** Id of the workforce board for whose towns alone it is; absent where anybody in Connecticut can go. */
  serves: id.exactOptional(),
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

/** The whole of one contact file. Contacts stand in the order in which they are offered. */
export const contactsSchema = frozenList(contactSchema);

/** Somebody to talk to. */
export type Contact = z.infer<typeof contactSchema>;
