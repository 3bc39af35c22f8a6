import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const kept = ['technical-school-welding', 'ct-state-capital-manufacturing'] as const;

function withPlan(language: Language = 'en', ids: readonly string[] = kept): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  for (const id of ids) talking.choose({ command: 'keep', value: `track:${id}` });
  return talking;
}

/** The text to send, as the last reply says it. */
const textOf = (talking: Talk) => talking.replies().at(-1)?.text ?? '';
const asText = (talking: Talk) => talking.choose({ command: 'asText' });

describe('the plan as text', () => {
  test.each([
    ['en', 'my plan', 'My plan as text', 'You can copy it and send it', 'My training plan'],
    ['es', 'mi plan', 'Mi plan como texto', 'Puede copiarlo y mandarlo', 'Mi plan de capacitación'],
  ] as const)('is a button away, clicked or typed, in %s', (language, plan, button, how, head) => {
    const talking = withPlan(language);
    talking.type(plan);
    expect(talking.click(button)).toContain(how);
    expect(textOf(talking).split('\n')[0]).toBe(head);
    talking.type(plan);
    expect(talking.type(button.toLowerCase())).toContain(how);
  });

  test.each([
    [
      'en',
      [
        'Welding classes, Connecticut technical schools (CTECS), adult classes',
        'Manufacturing Center: manual and CNC machining, CT State Capital',
      ],
    ],
    [
      'es',
      [
        'Clases de soldadura (Welding), Escuelas técnicas de Connecticut (CTECS), clases para adultos',
        'Máquinas manuales y CNC (Manufacturing Center), CT State Capital',
      ],
    ],
  ] as const)(
    'has one line for each kept training: what, where, the next step, whom to ask, in %s',
    (language, names) => {
      const talking = withPlan(language);
      asText(talking);
      const lines = textOf(talking).split('\n').slice(1);
      expect(lines).toHaveLength(kept.length);
      kept.forEach((id, place) => {
        const track = guide.catalogue.tracks.get(id);
        expect(lines[place]).toContain(`- ${names[place]}.`);
        expect(lines[place]).toContain(track?.nextStep[language].replace(/\.$/, ''));
        expect(lines[place]).toMatch(/ https:\/\/\S+$/);
      });
    },
  );

  test('is plain: no holes, no doubled stops, no cards', () => {
    const all = [...guide.catalogue.tracks.keys()];
    const live = guide.catalogue.trackList.filter(({ ended }) => !ended);
    for (const language of ['en', 'es'] as const) {
      const talking = withPlan(language, all);
      asText(talking);
      expect(textOf(talking).split('\n')).toHaveLength(live.length + 1);
      expect(textOf(talking)).not.toMatch(/undefined|null|\.\.|, \.|[{}]| {2}/);
      expect(talking.replies().flatMap(({ cards }) => cards)).toEqual([]);
    }
  });

  test('carries the sources of what it tells', () => {
    const talking = withPlan();
    asText(talking);
    const sources = kept.flatMap((id) => guide.catalogue.tracks.get(id)?.sources ?? []);
    expect(talking.replies().at(-1)?.because).toEqual({ rule: 'plan.asText', sources });
  });

  test('leads back to the menu, or to the question that is open', () => {
    const talking = withPlan();
    asText(talking);
    expect(talking.options().map(({ choice }) => choice.command)).toEqual(['menu']);
    talking.choose({ command: 'open', value: 'training' });
    const { open } = talking.conversation();
    asText(talking);
    expect(talking.conversation().open).toEqual(open);
    expect(talking.click('Go on with my questions')).toContain('What kind of work');
  });
});

describe('a plan without training', () => {
  test.each([
    ['en', 'Your plan is empty so far.'],
    ['es', 'Su plan todavía está vacío.'],
  ] as const)('is told as the empty plan, in %s', (language, words) => {
    const talking = withPlan(language, []);
    expect(asText(talking)).toContain(words);
    talking.choose({ command: 'plan' });
    expect(talking.options().map(({ choice }) => choice.command)).not.toContain('asText');
  });
});
