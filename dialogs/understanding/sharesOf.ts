import type { Classifier } from '../../guidance/text/classifier/classifier.ts';
import { classify, type Labelled } from '../../guidance/text/classifier/classify.ts';

/** Longer messages are not looked at beyond this, so that none takes long. Characters. */
const longest = 600;

/** A message is asked about more than once, for danger and for what it asks for; what was found is kept until the next. */
const last = new WeakMap<Classifier, { readonly said: string; readonly shares: readonly Labelled[] }>();

/** Every label of a message by the classifier, the surest first. */
export function sharesOf(classifier: Classifier, text: string): readonly Labelled[] {
  const said = text.slice(0, longest);
  const before = last.get(classifier);
  if (before?.said === said) return before.shares;
  const shares = classify(classifier, said);
  last.set(classifier, { said, shares });
  return shares;
}
