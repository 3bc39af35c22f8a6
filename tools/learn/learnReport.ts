import type { Lesson } from '../../bot/staff/learning/lesson.ts';
import type { Learned } from './learnPhrases.ts';

const results: Readonly<Record<Learned['result'], string>> = {
  added: 'added',
  known: 'there already',
  knownAsOther: 'left out: it is an example of something else',
  heldOut: 'left out: the classifier is judged by it',
};

/** What `npm run learn` says. */
export function learnReport(learned: readonly Learned[], lessons: readonly Lesson[]): string {
  const lines = learned
    .filter(({ result }) => result !== 'known')
    .map(({ language, means, phrase, result }) => `${language} ${means}: “${phrase}” (${results[result]})`);
  const known = learned.filter(({ result }) => result === 'known').length;
  const proposals = lessons
    .filter(({ means }) => means === 'new')
    .map(
      ({ language, proposal, phrases }) =>
        `${language}: ${proposal} (${phrases.map((each) => `“${each}”`).join(', ')})`,
    );
  const isChanged = learned.some(({ result }) => result === 'added');
  return [
    ...lines,
    ...(known > 0 ? [`${known} decided before and there already.`] : []),
    ...(proposals.length > 0 ? ['', 'Proposed wishes, for somebody to write:', ...proposals] : []),
    '',
    isChanged
      ? 'data/phrases is changed. Look at the difference, then: npm run train, and npm test test/understanding'
      : 'Nothing to change in data/phrases.',
  ].join('\n');
}
