import type { Guide } from '../../../data/guide.ts';
import type { Because, Guess } from '../../../dialogs/reply.ts';
import { questionName } from './questionName.ts';
import { wishName } from './wishName.ts';

/** Why the guide said something, in words for staff. */
export interface Why {
  /** A flow's id, and the question in words; empty where there is none. */
  readonly flow: string;
  readonly question: string;
  readonly guess: {
    readonly decision: Guess['decision'];
    /** Whole per cent. */
    readonly percent: number;
    readonly first: string;
    readonly others: readonly string[];
  } | null;
  /** The question that an article answers; empty where none was shown. */
  readonly article: string;
  readonly rule: string;
  /** `url` is empty where there is none that may be opened. */
  readonly sources: readonly { readonly label: string; readonly url: string; readonly checkedOn: string }[];
}

/** What `because` says, in words. */
export function whyOf(
  { flow = '', question = '', rule = '', sources = [], guess }: Because,
  guide: Guide,
): Why {
  const { words, catalogue } = guide;
  const article = rule.startsWith('answers.')
    ? catalogue.answers.get(rule.slice('answers.'.length))
    : undefined;
  const [first = '', ...others] = (guess?.wishes ?? []).map((wish) => wishName(wish, words));
  return {
    flow,
    question: flow && question ? questionName(`${flow}.${question}`, words) : question,
    guess: guess
      ? { decision: guess.decision, percent: Math.round(guess.confidence * 100), first, others }
      : null,
    article: article?.question.en ?? '',
    rule,
    sources: sources.map(({ label, url = '', checkedOn }) => ({
      label,
      url: url.startsWith('https://') ? url : '',
      checkedOn,
    })),
  };
}
