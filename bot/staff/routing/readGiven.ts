import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { readForm } from '../../guards/readBody.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { isFormToken } from '../signIn/formToken.ts';
import type { Given } from './action.ts';

/** What a request brings along, or how it is refused. */
export type GivenResult =
  | { readonly ok: true; readonly value: Given }
  | { readonly ok: false; readonly status: number; readonly problem: WordKey };

/** The field of every form that holds the visit's token. */
const tokenField = 'formToken';
/** More parameters than any page has. */
const mostParameters = 50;

/** The parameters of path and query. One that is given twice is a list, which no action takes. */
export function readQuery(parameters: Given, query: string): GivenResult {
  return together(parameters, parse(query, '&', '=', { maxKeys: mostParameters }));
}

/**
 * The parameters of the path and the fields of the form, once its token is found to be the visit's. A form has no query. Rejects when
 * the client breaks off.
 */
export async function readFields(
  request: IncomingMessage,
  parameters: Given,
  query: string,
  token: string,
): Promise<GivenResult> {
  const body = await readForm(request);
  if (!body.ok) return { ok: false, status: body.status, problem: 'malformed' };
  const { [tokenField]: given, ...fields } = body.value;
  if (typeof given !== 'string' || !isFormToken(given, token))
    return { ok: false, status: 403, problem: 'formTooOld' };
  return query === '' ? together(parameters, fields) : { ok: false, status: 400, problem: 'malformed' };
}

function together(parameters: Given, more: Given): GivenResult {
  const twice = Object.keys(parameters).some((name) => name in more);
  if (twice) return { ok: false, status: 400, problem: 'malformed' };
  return { ok: true, value: { ...parameters, ...more } };
}
