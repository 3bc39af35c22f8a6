import { message } from '../botFrameworkService.ts';
import { formFields } from '../staff/formFields.ts';
import { formOf } from '../twilio/startTexting.ts';
import { sign } from '../twilio/sign.ts';
import { mutateJson, spoilt } from './fuzzedJson.ts';
import type { Held, HttpRoute } from './fuzzedService.ts';
import { hostilePieces, mutate } from './mutate.ts';
import type { Picker } from './picker.ts';

/** One request, ready to send. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Whom it is sent for, and where replies go. */
export interface FuzzContext {
  readonly origin: string;
  readonly connectorUrl: string;
  readonly held: Held;
  readonly messages: readonly string[];
}

const names = [
  'language',
  't',
  'watermark',
  'token',
  'before',
  'cursor',
  'id',
  'wanted',
  'done',
  'after',
  'words',
  'tag',
  'from',
  'to',
  'x',
];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** A request for a route: mostly of the right shape and of somebody who may, with something wrong in it. */
export function fuzzRequest(route: HttpRoute, context: FuzzContext, pick: Picker): FuzzedRequest {
  const method = pick.chance(0.93) ? route.method : pick.of(methods);
  const path = pathOf(route.path, context, pick) + queryOf(pick);
  const [type, body, extra] = bodyOf(route.path, path, context, pick);
  const all: Record<string, string> = {
    ...headersOf(route.path, context, pick),
    ...extra,
    'content-type': type,
  };
  if (pick.chance(0.05))
    all['content-type'] = pick.of(['', 'text/plain', 'application/json', 'multipart/form-data; boundary=x']);
  const headers = Object.entries(all).filter(([, value]) => value !== '' && !pick.chance(0.04));
  return {
    method,
    path,
    headers: Object.fromEntries(headers),
    body: method === 'GET' || method === 'HEAD' ? '' : body,
  };
}

function pathOf(path: string, { held, messages }: FuzzContext, pick: Picker): string {
  const ids = [
    held.conversationId,
    `website:${held.conversationId}`,
    'root',
    'target',
    'en',
    '10-20-30-40-0-1.png',
    '1',
    'staff.css',
  ];
  const right: Readonly<Record<string, string>> = {
    ':id': path.startsWith('/staff') ? `website:${held.conversationId}` : held.conversationId,
    ':name': 'target',
  };
  const part = (name: string): string => {
    if (pick.chance(0.6)) return encodeURIComponent(right[name] ?? '1');
    const value = pick.chance(0.7) ? pick.of(ids) : pick.of([...hostilePieces, pick.of(messages)]);
    return pick.chance(0.9)
      ? encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))
      : value.replace(/[^!-~]|#/gu, '');
  };
  const whole = path.replace(/:\w+/g, part).replace('*', part);
  return pick.chance(0.04)
    ? whole + pick.of(['/', '//', '/..', '%', '%00', '.', ';a=b', '/%2e%2e/', '?'])
    : whole;
}

function queryOf(pick: Picker): string {
  if (pick.chance(0.65)) return '';
  const pairs = Array.from({ length: 1 + pick.below(4) }, () => {
    const name = pick.of(names) + pick.of(['', '', '', '[$ne]', '[]', '[a][b]']);
    return `${name}=${encodeURIComponent(pick.of(hostilePieces).replace(/\p{Cs}/gu, '\ufffd'))}`;
  });
  return `?${pairs.join('&')}`;
}

/** Those that let the request in where it is for somebody. */
function headersOf(path: string, { origin, held }: FuzzContext, pick: Picker): Record<string, string> {
  const cookies = [held.cookie, held.staffCookie].join('; ');
  const given: Record<string, string> = {
    origin: pick.chance(0.95) ? origin : pick.of(['null', 'https://evil.example', 'x', 'file://']),
    'sec-fetch-site': pick.chance(0.97) ? 'same-origin' : pick.of(['cross-site', 'x']),
    cookie: pick.chance(0.9) ? cookies : cookies.replace(/./g, (each) => (pick.chance(0.02) ? '%' : each)),
    authorization: pick.chance(0.9)
      ? `Bearer ${held.token}`
      : pick.of(['Bearer', 'Basic eDp5', 'Bearer a.b.c', `Bearer ${held.token}x`]),
  };
  // A token that is no channel's is refused before anything of the activity is looked at.
  if (path === '/api/messages') delete given['authorization'];
  if (pick.chance(0.2))
    return {
      ...given,
      'accept-language': pick.of(['es', '*', ';q=', 'x'.repeat(2000), 'en;q=9']),
      'x-forwarded-for': pick.of(['::1', ',,,', 'x']),
    };
  return given;
}

type Body = readonly [string, string | Buffer, Record<string, string>];

function bodyOf(route: string, path: string, context: FuzzContext, pick: Picker): Body {
  const isForm = /^\/(plain|staff|sms)/.test(route);
  if (isForm === pick.chance(0.97)) return formBody(route, path, context, pick);
  const template = pick.of(
    route === '/api/messages' ? [activityOf] : [spokenOf, spokenOf, tokenOf, activityOf],
  );
  return [
    'application/json',
    spoilt(JSON.stringify(mutateJson(template(context, pick), pick, pick.of([0, 0.02, 0.05, 0.2]))), pick),
    {},
  ];
}

function formBody(route: string, path: string, { held, messages, origin }: FuzzContext, pick: Picker): Body {
  const text = pick.of(messages);
  const choice = JSON.stringify({ label: text, choice: { command: 'menu' } });
  const fields: Record<string, string> = route.startsWith('/sms')
    ? formOf(text, { MessageStatus: 'delivered' })
    : (formFields[route] ?? {
        language: 'en',
        seen: '2',
        token: held.token,
        ...(pick.chance(0.3) ? { choice } : { text }),
      });
  const changed = Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    if (pick.chance(0.05)) return [];
    const other = pick.chance(0.2) ? mutate(value, pick, () => pick.of(hostilePieces)) : value;
    return pick.chance(0.05)
      ? [
          [name, value],
          [name, other],
        ]
      : [[pick.chance(0.04) ? `${name}[$ne]` : name, other]];
  });
  const form = new URLSearchParams(
    route.startsWith('/staff') ? [...changed, ['formToken', held.formToken]] : changed,
  );
  const signature = route.startsWith('/sms')
    ? { 'x-twilio-signature': sign(origin + path, Object.fromEntries(form)) }
    : {};
  return ['application/x-www-form-urlencoded', spoilt(form.toString(), pick), signature];
}

function spokenOf({ messages, held }: FuzzContext, pick: Picker): object {
  const text = pick.chance(0.5)
    ? pick.of(messages)
    : mutate(pick.of(messages), pick, () => pick.of(messages));
  const value = pick.of([
    undefined,
    { command: 'menu' },
    { question: 'training.sector', value: 'health', asking: 1 },
  ]);
  const attachments = [{ contentType: 'image/png', contentUrl: 'https://files.example/x' }];
  const channelData = { clientActivityID: `c${pick.below(1e9)}` };
  return {
    type: 'message',
    text,
    locale: 'es-US',
    from: { id: held.conversationId },
    value,
    channelData,
    attachments,
  };
}

function tokenOf({ held }: FuzzContext): object {
  return {
    user: { id: `dl_${held.conversationId}`, name: 'x' },
    locale: 'en-US',
    trustedOrigins: ['https://evil.example'],
  };
}

function activityOf({ connectorUrl, messages }: FuzzContext, pick: Picker): object {
  const types = [
    'message',
    'message',
    'message',
    'conversationUpdate',
    'invoke',
    'event',
    'typing',
    'installationUpdate',
  ];
  return message({
    type: pick.of(types),
    serviceUrl: connectorUrl,
    channelId: pick.of(['emulator', 'msteams', 'webchat', 'directline']),
    from: { id: `user${pick.below(500)}`, name: 'x' },
    conversation: {
      id: `c${pick.below(500)}`,
      conversationType: pick.of(['personal', 'groupChat', 'channel']),
    },
    membersAdded: [{ id: '28:bot' }, { id: 'user1' }],
    text: pick.of(messages),
    value: pick.of([undefined, { command: 'menu' }, { action: { data: {} } }]),
    attachments: [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/' }],
    entities: [{ type: 'mention', text: '<at>Guidepost</at>', mentioned: { id: '28:bot' } }],
  });
}
