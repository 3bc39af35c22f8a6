import type { Finding } from './finding.ts';

/** What is found of a database, and whether anything can be read from it at all. */
export interface DatabaseCheck {
  readonly answers: boolean;
  readonly findings: readonly Finding[];
}
