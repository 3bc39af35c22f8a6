import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';

/** The survey of trainings that the catalogue was written from; it is not part of the project. */
const survey = join(dataFolder(), '..', '..', 'shared', 'facts', 'tracks.jsonl');

/** The tracks that tell what each row of the survey tells. */
const tracksOfRow: Readonly<Record<number, readonly string[]>> = {
  1: ['google-it-support'],
  2: ['girls-for-technology-service-desk'],
  3: ['careerconnect-it'],
  4: ['accenture-apprenticeship'],
  5: ['year-up-2020'],
  6: ['gateway-it-2020'],
  7: ['skillup-metrix'],
  8: ['cloud-vendor-exams'],
  9: ['tech-talent-accelerator'],
  10: ['ccsu-cybersecurity-bachelor'],
  11: ['ct-cyberhub'],
  12: ['ct-state-capital-cybersecurity'],
  13: ['ct-state-naugatuck-valley-cybersecurity'],
  14: ['ct-state-quinebaug-valley-cybersecurity'],
  15: ['bridgeport-cybersecurity-course'],
  16: ['quinnipiac-cybersecurity-badges'],
  17: ['mitchell-cybersecurity'],
  18: ['hartford-mobile-apps'],
  19: ['new-haven-game-design'],
  20: ['saint-joseph-data-analytics'],
  21: ['google-data-analytics'],
  22: ['google-project-management'],
  23: ['google-ux-design'],
  24: ['ct-online-ai-academy'],
  25: ['ai-academy-stackable'],
  26: ['teen-ai-academy', 'ai-for-marketing', 'ai-for-small-business'],
  27: ['scsu-ai-in-manufacturing'],
  28: ['fairfield-ai-nursing'],
  29: ['connecticut-college-applied-ai'],
  30: ['hartford-claims-apprenticeship'],
  31: ['travelers-edge'],
  32: ['property-casualty-license'],
  33: ['casualty-adjuster-license'],
  34: ['job-corps-insurance'],
  35: ['ct-state-capital-manufacturing'],
  36: ['ct-state-tunxis-manufacturing'],
  37: ['ct-state-asnuntuck-manufacturing'],
  38: ['ct-state-manchester-manufacturing'],
  39: ['ct-state-middlesex-manufacturing'],
  40: ['ct-state-naugatuck-valley-manufacturing'],
  41: ['ct-state-housatonic-manufacturing'],
  42: ['ct-state-quinebaug-valley-manufacturing'],
  43: ['ct-state-three-rivers-manufacturing'],
  44: ['goodwin-production-technician'],
  45: ['hartford-manufacturing-centers'],
  46: ['technical-school-manufacturing'],
  47: ['technical-school-welding'],
  48: ['technical-school-electrical'],
  49: ['technical-school-hvac'],
  50: ['technical-school-sheet-metal'],
  51: ['technical-school-small-engines', 'technical-school-hairdressing', 'technical-school-barbering'],
  52: ['ct-aero-tech'],
  53: ['stratford-aviation'],
  54: [
    'registered-apprenticeship',
    'machinist-apprenticeship',
    'electrician-apprenticeship',
    'it-apprenticeship',
  ],
  55: ['manufacturing-pipeline-electric-boat'],
  56: ['careerconnect-manufacturing'],
  57: ['best-chance-manufacturing', 'best-chance-construction'],
  58: ['jobs-funnel'],
  59: ['careerconnect-building-trades'],
  60: ['lineworker-certificate'],
  61: ['utility-arborist'],
  62: ['careerconnect-cdl'],
  63: ['certified-nurse-aide'],
  64: ['ct-state-capital-nurse-aide'],
  65: ['seabury-nurse-aide'],
  66: ['yale-patient-care-apprenticeship'],
  67: ['asnuntuck-medical-assistant', 'asnuntuck-phlebotomy', 'asnuntuck-emt', 'asnuntuck-massage'],
  68: ['careerconnect-healthcare'],
  69: ['health-careerx-academy'],
  70: ['biolaunchct'],
  71: ['remoteworks'],
  72: ['child-care-apprenticeship'],
  73: ['snap-training-ct-state'],
};

interface Row {
  readonly id: number;
  readonly soc_us_median_may2025: string;
  readonly status_nov2026: string;
}

function rows(): readonly Row[] {
  if (!existsSync(survey)) {
    process.stdout.write(
      'The survey of trainings is not here: its rows are not compared with the catalogue.\n',
    );
    return [];
  }
  const lines = readFileSync(survey, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

describe('every row of the survey', () => {
  const { tracks } = loadCatalogue(dataFolder());
  const surveyed = rows();
  const tracksOf = ({ id }: Row) => (tracksOfRow[id] ?? []).map((track) => tracks.get(track));

  test('has its tracks, and every track a row', () => {
    const named = Object.values(tracksOfRow).flat();
    expect(named.filter((id) => !tracks.has(id))).toEqual([]);
    expect([...tracks.keys()].filter((id) => !named.includes(id))).toEqual([]);
    expect(named.length).toBe(new Set(named).size);
    expect(surveyed.filter(({ id }) => !tracksOfRow[id])).toEqual([]);
  });

  test('that is closed or over has ended, and none is called surer than the survey does', () => {
    for (const row of surveyed) {
      const statuses = tracksOf(row).map((track) => track?.status);
      const over = /^\*\*(CLOSED|ended)|part \**closed/i.test(row.status_nov2026);
      const lapsed = /^\**verify|verify;|; verify/.test(row.status_nov2026);
      if (over && !lapsed) expect([row.id, ...new Set(statuses)]).toEqual([row.id, 'ended']);
      if (lapsed) expect([row.id, ...new Set(statuses)]).toEqual([row.id, 'unconfirmed']);
      if (statuses.includes('open')) expect([row.id, row.status_nov2026]).toEqual([row.id, 'open']);
    }
  });

  test('leads to the jobs that it names, where they are known', () => {
    const { occupations } = loadCatalogue(dataFolder());
    const known = new Set([...occupations.values()].map(({ soc }) => soc));
    for (const row of surveyed) {
      const socs = row.soc_us_median_may2025.match(/\d\d-\d{4}/g) ?? [];
      const led = new Set(tracksOf(row).flatMap((track) => track?.occupations ?? []));
      expect([row.id, socs.filter((soc) => known.has(soc) && !led.has(soc))]).toEqual([row.id, []]);
    }
  });
});
