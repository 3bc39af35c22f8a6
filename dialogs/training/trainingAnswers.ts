import type { Sector, TechnologyField } from '../../guidance/matching/track.ts';

/** A kind of work; `profile` goes by the interests, `unsure` by none. */
export type SectorAnswer = Sector | 'profile' | 'unsure';

/** A part of technology work, or any. */
export type FieldAnswer = TechnologyField | 'any';
