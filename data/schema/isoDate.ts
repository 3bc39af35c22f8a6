import { z } from 'zod';

/** A calendar day as `2026-11-22`; days compare as text. */
export const isoDate = z.iso.date();
