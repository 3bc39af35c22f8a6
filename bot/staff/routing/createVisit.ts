import type { IncomingMessage } from 'node:http';
import { ownCredential } from '../accounts/ownCredential.ts';
import { audited } from '../audit/audited.ts';
import type { Audit } from '../audit/createAudit.ts';
import type { RenderPage } from '../pages/createPages.ts';
import { formToken } from '../signIn/formToken.ts';
import type { Visitor } from './findVisitor.ts';
import type { Visit } from './visit.ts';

/** What visits are made of. */
export interface VisitDependencies {
  readonly render: RenderPage;
  readonly audit: Audit;
  readonly clientAddress: (request: IncomingMessage) => string;
}

/** The visit of a visitor. `path` is what was asked for, without the query. */
export function createVisit(
  { render, audit, clientAddress }: VisitDependencies,
  request: IncomingMessage,
  path: string,
  { standing, person, token }: Visitor,
): Visit {
  const displayName = person?.account.displayName ?? '';
  const signsInElsewhere = person !== null && ownCredential(person.account) === null;
  const reader = { standing, displayName, signsInElsewhere, formToken: formToken(token), path };
  const show: Visit['show'] = (template, values, manner = {}) => ({
    kind: 'page',
    status: manner.status ?? 200,
    html: render(template, values, reader, manner),
  });
  return {
    person,
    request,
    address: clientAddress(request),
    token,
    show,
    tell: (problem, status) => show('sentence', {}, { status, problem }),
    audited: (deed, then) => audited(audit, person?.account.name ?? '', deed, then),
  };
}
