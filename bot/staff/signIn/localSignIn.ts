import { enterCode, showCode } from '../actions/code.ts';
import { showSignIn, signIn } from '../actions/signIn.ts';
import { get, post } from '../routing/staffRoute.ts';
import { everybody } from '../routing/standing.ts';
import type { WayToSignIn } from './wayToSignIn.ts';

const halfWay = ['awaitingCode'] as const;

/** By a password of our own, and a code of an authenticator app where the person chose so. */
export const localSignIn: WayToSignIn = {
  name: 'local',
  routes: (parts) => [
    get('/staff/sign-in', everybody, showSignIn(parts)),
    post('/staff/sign-in', everybody, signIn(parts)),
    get('/staff/code', halfWay, showCode()),
    post('/staff/code', halfWay, enterCode(parts)),
  ],
};
