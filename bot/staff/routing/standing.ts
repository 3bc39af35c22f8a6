import { roles } from '../accounts/role.ts';

/** What somebody who asks for a page is: nobody we know, half-way through signing in, or signed in with a role. */
export const standings = ['stranger', 'awaitingCode', 'awaitingPassword', ...roles] as const;

/** One of these. */
export type Standing = (typeof standings)[number];

/** Whoever asks. */
export const everybody = standings;

/** All who are signed in. */
export const staff = roles;

/** Administrators alone. */
export const administrators = ['administrator'] as const;
