/** From schema 1 to 2: the training part asks for facts by their common names, and remembers tracks that were not wanted. */
export function namedFacts(state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answers = state['answers'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const { when, ...training } = answers['training'] ?? {};
  const renamed = when === undefined ? training : { ...training, times: when };
  const open = state['open'] as { flow?: string; question?: string } | null;
  const asked = open?.flow === 'training' && open.question === 'when' ? { ...open, question: 'times' } : open;
  const changed = answers['training'] === undefined ? answers : { ...answers, training: renamed };
  return { ...state, answers: changed, open: asked, rejected: [] };
}
