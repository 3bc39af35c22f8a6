import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import type { Track } from '../../guidance/matching/track.ts';
import { sectors, technologyFields } from '../../guidance/matching/track.ts';

const catalogue = loadCatalogue(dataFolder());
const tracks = [...catalogue.tracks.values()];
const live = tracks.filter(({ status }) => status !== 'ended');
const checkedOn = '2026-11-22';

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

describe('the tracks', () => {
  test('are at least 45, at least 25 of them not ended', () => {
    expect(tracks.length).toBeGreaterThanOrEqual(45);
    expect(live.length).toBeGreaterThanOrEqual(25);
  });

  test('are what matching takes', () => {
    const forMatching: readonly Track[] = tracks;
    expect(forMatching.length).toBe(tracks.length);
  });

  test('cover every sector but transport, whose only track has ended', () => {
    const empty = sectors.filter((sector) => !live.some((track) => track.sector === sector));
    expect(empty).toEqual(['transport']);
    expect(tracks.some(({ sector }) => sector === 'transport')).toBe(true);
  });

  test('cover every kind of technology work', () => {
    for (const field of technologyFields)
      expect(live.some(({ fields }) => fields.includes(field))).toBe(true);
  });

  test('were seen to run before they were checked, and expire within half a year of the check', () => {
    for (const { verifiedOn, expiresOn } of live) {
      expect(verifiedOn <= checkedOn).toBe(true);
      expect(expiresOn > checkedOn && expiresOn <= '2027-05-22').toBe(true);
    }
  });

  test('called open were seen to run within the year before the check', () => {
    const open = tracks.filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThan(0);
    for (const { verifiedOn } of open) expect(verifiedOn > '2025-11-22').toBe(true);
  });

  test('paid by CareerConneCT have all ended, except the one that had other money too', () => {
    const careerConnect = tracks.filter(({ sources }) =>
      sources.some(({ label }) => label.includes('final reports')),
    );
    const running = careerConnect.filter(({ status }) => status !== 'ended').map(({ id }) => id);
    expect(careerConnect.length).toBeGreaterThanOrEqual(8);
    expect(running).toEqual(['manufacturing-pipeline-electric-boat']);
  });

  test('that cost nothing name no price', () => {
    for (const { free, cost } of live.filter((track) => track.free === 'yes')) {
      expect([free, cost.en]).toEqual(['yes', expect.stringMatching(/^Free\./)]);
    }
  });

  test('that pay a wage say so', () => {
    for (const { earns, cost, summary } of tracks.filter((track) => track.earns)) {
      expect([earns, `${cost.en} ${summary.en}`]).toEqual([true, expect.stringMatching(/paid|wage|pay/i)]);
    }
  });

  test('are told in two different languages', () => {
    for (const { summary, cost, entry, nextStep } of tracks) {
      for (const { en, es } of [summary, cost, entry, nextStep]) expect(es).not.toBe(en);
    }
  });
});

describe('the contacts', () => {
  test('have the numbers of danger first', () => {
    for (const id of ['911', '988', '211']) expect(catalogue.contacts.get(id)?.phone).toBe(id);
  });

  test('whose number is old or second-hand are not called confirmed', () => {
    const old = [
      'ct-safe-connect',
      'dcf-careline',
      'capital-workforce-partners',
      'care-4-kids',
      'brs',
      'besb',
    ];
    for (const id of old) expect(catalogue.contacts.get(id)?.confirmed).toBe(false);
  });
});

describe('the towns', () => {
  test('are the 169 of Connecticut', () => {
    expect(catalogue.towns.size).toBe(169);
  });

  test('have a position, except two that the data set lacks', () => {
    const without = [...catalogue.towns.values()].filter(({ latitude }) => latitude === undefined);
    expect(without.map(({ id }) => id)).toEqual(['union', 'warren']);
  });

  test('have no ZIP code or spelling in common', () => {
    const all = [...catalogue.towns.values()];
    const spellings = all.flatMap((town) => [town.name.toLowerCase(), ...town.aliases, ...town.zipCodes]);
    expect(spellings.length).toBe(new Set(spellings).size);
  });
});

describe('the occupations', () => {
  test('are 120, with the interests and wages of their sources', () => {
    expect(catalogue.occupations.size).toBe(120);
    expect(catalogue.occupations.get('15-1232.00')).toMatchObject({
      soc: '15-1232',
      title: 'Computer User Support Specialists',
      interests: { R: 4.13 },
      jobZone: 3,
      usMedianAnnualWage: 61860,
    });
  });

  test('owe two attributions, besides that of the places', () => {
    const labels = catalogue.credits.map(({ label }) => label).join();
    for (const owed of ['GeoNames', 'O*NET 30.2', 'Bureau of Labor Statistics'])
      expect(labels).toContain(owed);
  });
});

describe('what has ended', () => {
  const ended = tracks.flatMap((track) => (track.ended ? [{ ...track, ended: track.ended }] : []));

  test('says when, in both languages, and what there is instead', () => {
    expect(ended.length).toBeGreaterThanOrEqual(10);
    for (const { id, length, ended: end } of ended) {
      const year = end.on.slice(0, 4);
      expect([id, length.en, length.es]).toEqual([
        id,
        expect.stringContaining(year),
        expect.stringContaining(year),
      ]);
      expect(end.instead.es).not.toBe(end.instead.en);
    }
  });

  test('answers to CareerConneCT where that paid for it', () => {
    const paid = ended.filter(({ also }) => also.includes('CareerConneCT')).map(({ id }) => id);
    expect(paid.sort()).toEqual([
      'biolaunchct',
      'careerconnect-building-trades',
      'careerconnect-cdl',
      'careerconnect-healthcare',
      'careerconnect-it',
      'careerconnect-manufacturing',
      'health-careerx-academy',
      'remoteworks',
    ]);
  });
});

describe('what people ask for by another name', () => {
  const called = (name: string) => tracks.filter(({ also }) => also.includes(name)).map(({ id }) => id);

  test.each([
    ['CNA', 'certified-nurse-aide'],
    ['auxiliar de enfermería', 'certified-nurse-aide'],
    ['A&P', 'ct-aero-tech'],
    ['Claims academy', 'hartford-claims-apprenticeship'],
    ['SkillUp', 'skillup-metrix'],
    ['Year Up', 'year-up-2020'],
    ['soldadura', 'technical-school-welding'],
    ['AWS', 'cloud-vendor-exams'],
  ])('%s is %s', (name, id) => {
    expect(called(name)).toEqual([id]);
  });
});

describe('figures', () => {
  test.each([
    ['certified-nurse-aide', { price: [400, 4500], hours: [100, null] }],
    [
      'property-casualty-license',
      { price: [140, 140], hours: [40, 80], conditions: ['age-18', 'background-check'] },
    ],
    ['ct-aero-tech', { hours: [2400, 2400], pace: 'full', schedules: ['days'], weeks: [87, 104] }],
    ['registered-apprenticeship', { price: [50, 50], earns: true }],
    ['child-care-apprenticeship', { languages: ['en', 'es'], hours: [2000, null], weeks: [50, 78] }],
    ['electrician-apprenticeship', { weeks: [208, 208], pace: 'full' }],
  ])('of %s are those of its sources', (id, figures) => {
    expect(catalogue.tracks.get(id)).toMatchObject(figures);
  });

  test('of price are given nowhere that their words call old', () => {
    const old = live.filter(({ price, cost }) => price && /\bwas \$|it cost/i.test(cost.en));
    expect(old).toEqual([]);
  });
});

describe('what a track says it costs', () => {
  const unconfirmed = tracks.filter(({ status }) => status === 'unconfirmed');

  test('is never free today where nothing shows that it still runs', () => {
    expect(unconfirmed.filter(({ free }) => free === 'yes')).toEqual([]);
    const free = /^(free|it is free|gratis|es gratis)\b/i;
    expect(unconfirmed.filter(({ cost }) => free.test(cost.en) || free.test(cost.es))).toEqual([]);
  });

  test.each(['job-corps-insurance', 'jobs-funnel', 'best-chance-construction', 'best-chance-manufacturing'])(
    'is to be asked for %s, that was free',
    (id) => {
      expect(catalogue.tracks.get(id)?.cost).toEqual({
        en: 'It was free. Ask if it still is.',
        es: 'Era gratis. Pregunte si todavía lo es.',
      });
    },
  );
});

test('the online academy for AI stands on its own newest source, that is older than a year', () => {
  const academy = catalogue.tracks.get('ct-online-ai-academy');
  expect(academy).toMatchObject({ status: 'presumed', verifiedOn: '2025-09-05' });
  expect(academy?.sources[0]?.label).toBe('WSHU, 2025-09-05');
});

test('everything in the catalogue is frozen', () => {
  const { tracks: byId, funds, contacts, towns, occupations, fafsaYears } = catalogue;
  for (const values of [byId, funds, contacts, towns, occupations, fafsaYears]) {
    expect([...values.values()].every(isFrozen)).toBe(true);
  }
  expect(isFrozen(catalogue.conditions) && isFrozen(catalogue.credits)).toBe(true);
});
