import type { IncomingMessage } from 'node:http';
import type { OriginCheck } from '../../channels/directLine/allowedOrigins.ts';
import { isFromOurPage } from '../../channels/plainPage/sameOrigin.ts';
import type { Log } from '../../log.ts';
import type { StaffParts } from '../staffParts.ts';
import { createVisit, type VisitDependencies } from './createVisit.ts';
import { findRoute } from './findRoute.ts';
import { findVisitor, type Visitor } from './findVisitor.ts';
import { readFields, readQuery } from './readGiven.ts';
import { elsewhere, problemOf } from './refusal.ts';
import { goTo, type StaffAnswer } from './staffAnswer.ts';
import type { StaffRoute } from './staffRoute.ts';
import type { Visit } from './visit.ts';

/** What passing requests on needs. */
export interface DispatchDependencies extends Omit<VisitDependencies, 'audit'> {
  readonly routes: readonly StaffRoute[];
  readonly parts: Pick<StaffParts, 'cookie' | 'sessions' | 'accounts' | 'audit'>;
  /** Allows our own origin alone. */
  readonly ours: OriginCheck;
  readonly log: Pick<Log, 'warn' | 'error'>;
}

/** Who we take somebody for whom we have not looked at. */
const nobody: Visitor = { standing: 'stranger', person: null, token: '', isNew: false, isOver: false };

/** A request for a route that is listed. */
interface Asked {
  readonly request: IncomingMessage;
  readonly route: StaffRoute;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: string;
}

/**
 * Answers a request by the table alone, in this order: is it listed, does a form come from a page of ours, who sends it, are they
 * admitted, is the form's token theirs, is what they give of the right shape. Whatever goes wrong is a page that says so; it rejects
 * only when the client breaks off.
 */
export function createDispatch(
  deps: DispatchDependencies,
): (request: IncomingMessage) => Promise<StaffAnswer> {
  const { routes, parts, log } = deps;
  return async (request) => {
    const { path, query } = partsOf(request.url ?? '');
    const visitOf = (visitor: Visitor): Visit =>
      createVisit({ ...deps, audit: parts.audit }, request, path, visitor);
    const found = findRoute(routes, request.method ?? '', path);
    if (typeof found === 'string')
      return visitOf(nobody).tell('notFound', found === 'noSuchPath' ? 404 : 405);
    const { route } = found;
    if (route.method === 'POST' && !isFromOurPage(request, deps.ours))
      return visitOf(nobody).tell('formTooOld', 403);
    let visitor = nobody;
    try {
      if (!route.isFile) visitor = await findVisitor(parts, request, route.isQuiet);
      const answer = await admit({ ...found, request, query }, visitOf(visitor), visitor);
      return visitor.isNew ? withCookie(answer, parts.cookie.write(visitor.token)) : answer;
    } catch (cause) {
      if (request.destroyed && !request.complete) throw cause;
      const { sentence, status } = problemOf(cause);
      log[status === 500 ? 'error' : 'warn']('staff.failed', { cause, route: route.path, reason: sentence });
      return visitOf(visitor).tell(sentence, status);
    }
  };
}

async function admit(asked: Asked, visit: Visit, visitor: Visitor): Promise<StaffAnswer> {
  const { request, route, parameters, query } = asked;
  if (!route.admits.includes(visitor.standing)) {
    const place = elsewhere(route, visitor, request.url ?? '');
    return place === null ? visit.tell('notForYou', 403) : goTo(place);
  }
  const given =
    route.method === 'GET'
      ? readQuery(parameters, query)
      : await readFields(request, parameters, query, visitor.token);
  if (!given.ok) return visit.tell(given.problem, given.status);
  return (await route.action.run(visit, given.value)) ?? visit.tell('malformed', 400);
}

/** A browser without a token gets one with its first page, so that the page's form can be sent. */
function withCookie(answer: StaffAnswer, cookie: string): StaffAnswer {
  return answer.kind === 'page' ? { ...answer, cookies: [...(answer.cookies ?? []), cookie] } : answer;
}

function partsOf(url: string): { path: string; query: string } {
  const [target = ''] = url.split('#', 1);
  const mark = target.indexOf('?');
  return mark === -1
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
