/** One thing that can be chosen, and everything it may be called; the words need not be folded. */
export interface NamedOption<Value extends string = string> {
  readonly value: Value;
  readonly words: readonly string[];
}
