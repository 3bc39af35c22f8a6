/** The most words in a state's name. */
export const longestState = 3;

const names = (
  'alabama,alaska,arizona,arkansas,california,colorado,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,' +
  'louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,' +
  'new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,puerto rico,rhode island,south carolina,' +
  'south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,england,inglaterra,' +
  'nueva york,nueva jersey,carolina del norte,carolina del sur,pensilvania'
).split(',');
const codes = new Set(
  (
    'ak ar az ca dc fl ga ia il ks ky ma md mi mn mo ms mt nc nd ne nh nj nm nv ny pr ri sc sd tn tx uk ut va vt wa wi wv wy ' +
    'ala ariz calif mass penn tenn wash'
  ).split(' '),
);
/** Codes that are words too ("Bristol or Avon"): they name a state only at the end or before a ZIP code. "Ok" never does. */
const codesOrWords = new Set('al co de hi id in la me oh or pa'.split(' '));

/** Whether folded words, those after the name of a town, begin with the name or the code of a place that is not Connecticut. */
export function isOtherState(words: readonly string[]): boolean {
  const [first = '', next = ''] = words;
  const text = `${words.join(' ')} `;
  if (codes.has(first) || names.some((name) => text.startsWith(`${name} `))) return true;
  return codesOrWords.has(first) && /^\d*$/.test(next);
}
