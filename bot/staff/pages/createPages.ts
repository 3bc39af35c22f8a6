import { join } from 'node:path';
import { Eta } from 'eta';
import { projectFolder } from '../../channels/plainPage/projectFolder.ts';
import type { StaffRoute } from '../routing/staffRoute.ts';
import type { Standing } from '../routing/standing.ts';
import type { Manner } from '../routing/visit.ts';
import type { StaffAssets } from './staffAssets.ts';
import { showDay } from './showDay.ts';
import { showSecond, showTime } from './showTime.ts';
import type { Place, StaffWords } from './staffWords.ts';

/** Whom a page is for. */
export interface Reader {
  readonly standing: Standing;
  /** As the header says it; empty for a stranger. */
  readonly displayName: string;
  /** Their password and second step are not ours. */
  readonly signsInElsewhere: boolean;
  /** What forms of the page hold. */
  readonly formToken: string;
  /** The path that is shown, to mark it in the navigation. */
  readonly path: string;
}

/** Renders a template in the layout of all pages, for a reader. */
export type RenderPage = (template: string, values: object, reader: Reader, manner: Manner) => string;

/** What is of no use to whoever signs in elsewhere. */
const ofOwnSignIn: readonly Place[] = ['password', 'secondStep'];

const navigation: readonly (readonly [Place, string])[] = [
  ['home', '/staff'],
  ['queue', '/staff/queue'],
  ['conversations', '/staff/conversations'],
  ['search', '/staff/search'],
  ['learning', '/staff/learning'],
  ['dashboard', '/staff/dashboard'],
  ['accounts', '/staff/accounts'],
  ['exports', '/staff/exports'],
  ['removal', '/staff/removal'],
  ['retention', '/staff/retention'],
  ['audit', '/staff/audit'],
  ['password', '/staff/password'],
  ['secondStep', '/staff/second-step'],
];

/** Templates are read when they are first used. The navigation shows what the table admits the reader to. */
export function createPages(
  words: StaffWords,
  assets: StaffAssets,
  routes: readonly StaffRoute[],
): RenderPage {
  const eta = new Eta({ views: join(projectFolder(), 'web', 'staff', 'templates'), cache: true });
  const admitted = (path: string, standing: Standing): boolean =>
    routes.some((route) => route.method === 'GET' && route.path === path && route.admits.includes(standing));
  return (template, values, reader, { problem = null, notice = null }) => {
    const isStaff = reader.standing === 'reviewer' || reader.standing === 'administrator';
    const isShown = ([place, path]: (typeof navigation)[number]) =>
      admitted(path, reader.standing) && !(reader.signsInElsewhere && ofOwnSignIn.includes(place));
    const places = isStaff ? navigation.filter(isShown) : [];
    return eta.render(template, {
      ...values,
      words,
      showTime,
      showSecond,
      showDay,
      reader,
      style: assets.address('staff.css'),
      icon: assets.address('icon.svg'),
      places: places.map(([place, path]) => ({
        path,
        label: words.places[place],
        here: path === reader.path,
      })),
      problem: problem && words.sentences[problem],
      notice: notice && words.sentences[notice],
    });
  };
}
