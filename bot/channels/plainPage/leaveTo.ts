/** Where the quick way out leads: a page that anybody may be reading. */
export const leaveTo = 'https://www.weather.gov';
