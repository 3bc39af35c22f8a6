import type { Catalogue } from '../../data/catalogue.ts';
import type { Guide } from '../../data/guide.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';

/** More of a message than this is not looked at, so that no message takes long. Characters. */
const mostSaid = 300;

/** A name of a job, folded, and its SOC code. */
interface JobName {
  readonly name: string;
  readonly soc: string;
}

/** Jobs never change while the service runs, so their names are folded once. */
const known = new WeakMap<Catalogue, readonly JobName[]>();

/** The jobs (SOC codes) that a text names in any language, in its order. Of names within each other the longest counts. */
export function findJobs(text: string, guide: Guide): readonly string[] {
  const names = known.get(guide.catalogue) ?? namesIn(guide);
  known.set(guide.catalogue, names);
  let said = ` ${fold(text.slice(0, mostSaid))} `;
  const found: { at: number; soc: string }[] = [];
  for (const { name, soc } of names) {
    const at = said.indexOf(` ${name} `);
    if (at === -1) continue;
    found.push({ at, soc });
    said = `${said.slice(0, at + 1)}${'#'.repeat(name.length)}${said.slice(at + 1 + name.length)}`;
  }
  const inOrder = found.sort((one, other) => one.at - other.at).map(({ soc }) => soc);
  return [...new Set(inOrder)];
}

/** The longest first. */
function namesIn({ catalogue, words }: Guide): readonly JobName[] {
  const titled = [...catalogue.occupations.values()].flatMap(({ soc, plainTitle, title }) =>
    [...languages.map((language) => plainTitle[language]), title]
      .flatMap((each) => each.split(/[()]/))
      .map((each) => ({ name: fold(each).trim(), soc })),
  );
  const heard = [...catalogue.jobs.keys()].flatMap((soc) => {
    const key = `careers.job.hear.${soc}`;
    if (!words.has(key)) return [];
    const said = languages.flatMap((language) => words.say(language, key).split(','));
    return said.map((each) => ({ name: fold(each).trim(), soc }));
  });
  return [...heard, ...titled]
    .filter(({ name }) => name.length > 1)
    .flatMap(({ name, soc }) => forms(name).map((form) => ({ name: form, soc })))
    .sort((one, other) => other.name.length - one.name.length);
}

/** The name with its plurals, its singular and, in Spanish, its other gender. */
function forms(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  const after = rest.map((word) => ` ${word}`).join('');
  const other = first.endsWith('o') ? `${first.slice(0, -1)}a` : first.endsWith('or') ? `${first}a` : first;
  const both = [name, `${other}${after}`];
  return [
    ...new Set([
      ...both,
      ...both.map((each) => `${each}s`),
      ...(name.endsWith('s') ? [name.slice(0, -1)] : []),
    ]),
  ];
}
