/** Where a conversation is shown. Half of a surrogate pair cannot stand in an address: such an id leads to a page that is not found. */
export function conversationPath(id: string): string {
  return `/staff/conversations/${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;
}
