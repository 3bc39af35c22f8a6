import type { AnswerValue } from '../conversation.ts';
import type { Scope } from './scope.ts';

/** The kinds of question there are. */
export type KindName =
  'choice' | 'several' | 'yesNo' | 'number' | 'money' | 'date' | 'town' | 'text' | 'code';

/** Which question is being asked, for its words: `<flow>.<question>`. */
export interface Asked {
  readonly key: string;
  readonly scope: Scope;
}

/** What became of a typed answer. `problem` is the last part of a word key, `problem.<problem>`. */
export type Reading<V> =
  | { readonly ok: true; readonly value: V }
  | {
      readonly ok: false;
      readonly problem: string;
      readonly values?: Readonly<Record<string, string | number>>;
      /** What it may mean: asked back, and taken when the resident says yes. */
      readonly suggests?: V;
      /** It tells what a later question asks: nothing was misunderstood. */
      readonly tooSoon?: true;
    };

/** An answer that can be clicked. */
export interface KindOption {
  readonly value: string;
  readonly label: string;
}

/** How one kind of question offers, reads and shows its answers. Pure. */
export interface Kind<V extends AnswerValue> {
  readonly name: KindName;
  /** Empty when the answer is typed. */
  options(asked: Asked): readonly KindOption[];
  /** Reads what was typed. */
  read(text: string, asked: Asked): Reading<V>;
  /** Reads a button's value; `null` when this question has no such option. */
  click(value: string, asked: Asked): V | null;
  /** Whether a stored value is still an answer to this question. */
  holds(value: AnswerValue, asked: Asked): value is V;
  /** The answer in words. */
  show(value: V, asked: Asked): string;
}
