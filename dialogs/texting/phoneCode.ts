/** A code that moves a chat to the phone that texts it, and our number; or that there were too many of them lately. */
export type PhoneCode = { readonly code: string; readonly number: string } | 'tooMany';
