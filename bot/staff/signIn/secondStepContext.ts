/** What a sealed secret of an authenticator app is for, and whose it is. */
export function secondStepContext(accountName: string): string {
  return `second step of ${accountName}`;
}
