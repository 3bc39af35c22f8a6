import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { withAnswer } from '../../../dialogs/engine/memory.ts';
import { scopeOf, type Scope } from '../../../dialogs/engine/scope.ts';
import { askWords } from '../../../dialogs/tracks/askWords.ts';
import { trackLinks } from '../../../dialogs/tracks/trackLinks.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

function livingIn(town: string | null): Scope {
  const conversation = newConversation('en');
  return scopeOf(
    guide,
    town === null ? conversation : withAnswer(conversation, 'training', 'town', town),
    '2026-11-22',
  );
}

function trackOf(id: string) {
  const track = guide.catalogue.tracks.get(id);
  if (!track) throw new Error(`no track ${id}`);
  return track;
}

const asked = (id: string, town: string | null) => askWords(trackOf(id), livingIn(town));

describe('whom to ask about a training', () => {
  test.each([
    ['hartford', 'Capital Workforce Partners'],
    ['stamford', 'American Job Center Stamford'],
    ['new-haven', 'American Job Center New Haven'],
    ['norwich', 'American Job Center Willimantic'],
    ['torrington', 'American Job Center Torrington'],
  ])('seen from %s is of that part of the state: %s', (town, name) => {
    expect(asked('certified-nurse-aide', town)).toContain(name);
  });

  test('while no town is known is whom the catalogue names', () => {
    expect(asked('certified-nurse-aide', null)).toContain('Capital Workforce Partners');
  });

  test('stays the board that gives the training itself', () => {
    expect(asked('jobs-funnel', 'middletown')).toContain('Capital Workforce Partners');
  });

  test('stays the programme’s own people, wherever somebody lives', () => {
    expect(asked('best-chance-construction', 'stamford')).toBe(
      'BEST Chance (Capital Workforce Partners), 860-656-2553',
    );
    expect(asked('ccsu-cybersecurity-bachelor', 'stamford')).toBe('admissions@ccsu.edu');
  });

  test('is nowhere Federal Student Aid, that can tell of no training', () => {
    const all = [...guide.catalogue.tracks.values()];
    expect(all.filter(({ ask }) => ask.includes('federal-student-aid'))).toEqual([]);
  });

  test('is marked where the number is not confirmed', () => {
    expect(asked('certified-nurse-aide', 'stamford')).toMatch(/860-263-6000.*(check|not confirmed)/i);
  });
});

test('the links name no board of another part of the state either', () => {
  const links = (town: string) =>
    trackLinks(trackOf('hartford-mobile-apps'), livingIn(town))
      .map(({ label }) => label)
      .join();
  expect(links('hartford')).toContain('Capital Workforce Partners');
  expect(links('stamford')).toContain('The WorkPlace');
  expect(links('stamford')).not.toContain('Capital Workforce Partners');
});
