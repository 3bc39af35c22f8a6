/**
 * Where the quick exit leads: a page that anybody may be reading, that loads fast on a phone, and that is public, so that it neither
 * asks for consent nor shows what was searched for before.
 */
export const leaveTo = 'https://www.weather.gov';
