/** Something that keeps things under a conversation's id, beside the conversations themselves. They go when a person is forgotten. */
export interface Beside {
  count(conversationId: string): Promise<number>;
  remove(conversationId: string): Promise<void>;
}
