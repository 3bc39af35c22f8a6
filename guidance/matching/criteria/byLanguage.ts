import { criterion, seeing } from './criterion.ts';

const suits = 4;
const mightSuit = 1;

/** The language it is given in. Where the sources do not say, English is likely but not certain, and help may be there. */
export const byLanguage = criterion(
  seeing('languages'),
  ({ languages }, { facts: { learnsIn = [] } }) => {
    if (languages.length > 0)
      return languages.some((language) => learnsIn.includes(language))
        ? { points: suits, reasons: [{ code: 'inLanguage' }] }
        : { obstacle: { code: 'otherLanguage' } };
    if (learnsIn.includes('en')) return { points: suits, reasons: [] };
    return { points: mightSuit, reasons: [{ code: 'languageUnknown' }] };
  },
  { silence: { when: ({ learnsIn = [] }) => learnsIn.length === 0, points: suits } },
);
