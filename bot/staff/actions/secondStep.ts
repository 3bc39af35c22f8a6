import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ownCredential } from '../accounts/ownCredential.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import { beginSession } from '../signIn/beginSession.ts';
import { secondStepContext } from '../signIn/secondStepContext.ts';
import { otpauthLink, stepOf, toBase32 } from '../signIn/totp.ts';
import type { StaffParts } from '../staffParts.ts';

/** Bytes; as RFC 4226 recommends for SHA-1. */
const secretLength = 20;

const path = '/staff/second-step';

/** `GET /staff/second-step`: whether it is on; if not, a new secret, which the page itself carries, sealed, until it is confirmed. */
export function showSecondStep(parts: StaffParts): Action<Person> {
  const done = z.enum(['secondStepOn', 'secondStepOff']).optional();
  return action({ done }, (visit, given) => {
    const manner = { notice: given.done ?? null };
    const credential = ownCredential(visit.person.account);
    if (!credential) return visit.tell('signsInElsewhere', 400);
    if (credential.secondStep) return visit.show('secondStepIsOn', {}, manner);
    return enrolment(parts, visit, randomBytes(secretLength), manner);
  });
}

/** `POST /staff/second-step`: turns it on with a first code, which is used up by that. It ends the account's other sessions. */
export function turnOnSecondStep(parts: StaffParts): Action<Person> {
  const { accounts, seal, clock } = parts;
  return action({ sealed: text(500), code: text(20) }, async (visit, { sealed, code }) => {
    const { account } = visit.person;
    if (!ownCredential(account)) return visit.tell('signsInElsewhere', 400);
    const secret = seal.open(sealed, enrolmentContext(account.name));
    if (!secret) return visit.tell('formTooOld', 403);
    const step = stepOf(secret, code.replaceAll(/\s/g, ''), clock(), 0);
    if (step === null) return enrolment(parts, visit, secret, { problem: 'codeWrong', status: 400 });
    return visit.audited({ what: 'secondStepOn' }, async () => {
      const closed = seal.close(secret, secondStepContext(account.name));
      await accounts.setSecondStep(account.name, { sealed: closed, lastStep: step });
      return goOn(parts, visit, 'secondStepOn');
    });
  });
}

/** `POST /staff/second-step/off`: wants the password, for which tries are counted. */
export function turnOffSecondStep(parts: StaffParts): Action<Person> {
  const { accounts, passwords, throttle } = parts;
  return action({ password: text(1000) }, async (visit, { password }) => {
    const { name } = visit.person.account;
    const credential = ownCredential(visit.person.account);
    if (!credential) return visit.tell('signsInElsewhere', 400);
    const again = (problem: WordKey, status: number) => visit.show('secondStepIsOn', {}, { problem, status });
    const counted = await throttle.count([`password of ${name}`]);
    if (counted === null) return again('tooManyTries', 429);
    if (!(await passwords.matches(password, credential.password))) return again('passwordWrong', 403);
    return visit.audited({ what: 'secondStepOff' }, async () => {
      await accounts.setSecondStep(name, null);
      await throttle.takeBack(counted);
      return goOn(parts, visit, 'secondStepOff');
    });
  });
}

/** The same visit under a new token: what was changed ended all of before. It does not last longer for that. */
function goOn(parts: StaffParts, visit: Visit<Person>, done: WordKey): Promise<StaffAnswer> {
  const { account, session } = visit.person;
  const renewed = { name: account.name, epoch: account.epoch + 1 };
  const onward = { path: `${path}?done=${done}`, createdAt: session.createdAt };
  return beginSession(parts, visit, renewed, 'signedIn', onward);
}

function enrolment(
  { seal }: StaffParts,
  visit: Visit<Person>,
  secret: Buffer,
  manner: Parameters<Visit['show']>[2],
): StaffAnswer {
  const { name } = visit.person.account;
  const values = {
    sealed: seal.close(secret, enrolmentContext(name)),
    secret: toBase32(secret).replaceAll(/(.{4})(?=.)/g, '$1 '),
    link: otpauthLink(secret, name),
  };
  return visit.show('secondStepIsOff', values, manner);
}

/** What is sealed in the page cannot be stored as it is, nor the other way round. */
function enrolmentContext(accountName: string): string {
  return `second step to be confirmed by ${accountName}`;
}
