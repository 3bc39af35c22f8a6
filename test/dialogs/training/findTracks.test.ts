import { describe, expect, test } from '@jest/globals';
import { trackName } from '../../../dialogs/tracks/trackNames.ts';
import { findTracks } from '../../../dialogs/training/findTracks.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const tracks = [...projectGuide().catalogue.tracks.values()];
const idsOf = (text: string) => findTracks(text, tracks).map(({ id }) => id);

const nurseAides = ['certified-nurse-aide', 'ct-state-capital-nurse-aide'];
const airplanes = ['ct-aero-tech', 'stratford-aviation'];

describe('the words point to', () => {
  test.each<[string, readonly string[]]>([
    ['cna', [...nurseAides, 'seabury-nurse-aide']],
    ['CNA?', [...nurseAides, 'seabury-nurse-aide']],
    ['seabury', ['seabury-nurse-aide']],
    ['free CNA class', ['seabury-nurse-aide']],
    ['nurse aide', nurseAides],
    ['nurse aids', nurseAides],
    ['hvac', ['technical-school-hvac']],
    ['is welding on the list', ['technical-school-welding']],
    ['a welder', ['technical-school-welding']],
    ['job corps', ['job-corps-insurance']],
    ['cyber at ccsu', ['ccsu-cybersecurity-bachelor']],
    ['ccsu', ['ccsu-cybersecurity-bachelor']],
    ['a&p', airplanes],
    ['P&C', ['property-casualty-license']],
    ['university of hartford', ['hartford-mobile-apps']],
    ['mobile aps', ['hartford-mobile-apps']],
    ['truck driving', ['careerconnect-cdl']],
    ['asistente de enfermería', [...nurseAides, 'seabury-nurse-aide']],
    ['asistente de enfermeria', [...nurseAides, 'seabury-nurse-aide']],
    ['asistente de enfermero', [...nurseAides, 'seabury-nurse-aide']],
    ['mecánico de aviones', airplanes],
    ['mecánica de aviones', airplanes],
    ['reparación de motores', ['technical-school-small-engines']],
    ['Clases de calefacción y aire acondicionado (HVAC)', ['technical-school-hvac']],
    ['soldadura', ['technical-school-welding']],
    ['el curso de soldador', ['technical-school-welding']],
    ['electricista', ['electrician-apprenticeship']],
    ['la peluquería', ['technical-school-hairdressing']],
  ])('“%s”', (text, ids) => {
    expect(idsOf(text).toSorted()).toEqual(ids.toSorted());
  });

  test('all that bear the name of an ended programme', () => {
    const found = findTracks('careerconnect', tracks);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ status }) => status !== 'ended')).toEqual([]);
  });

  test('the same, with a slip of the keys', () => {
    expect(idsOf('cybersecurty')).toEqual(idsOf('cybersecurity'));
    expect(idsOf('machinst')).toEqual(idsOf('machinist'));
  });
});

describe('no track is named by', () => {
  test.each([
    '',
    '   ',
    '?!',
    'asdf qwer',
    'the training',
    'any of the classes',
    'it',
    'that one',
    'me',
    'with',
    'free college',
    'una escuela gratis',
    'plumbing',
    'plomería',
    'no tengo carro',
    'i want to be happy',
    '😀😀',
    'x'.repeat(2000),
  ])('“%s”', (text) => {
    expect(idsOf(text)).toEqual([]);
  });
});

test('each track that goes on is found by its name in each language and by every other name of its own', () => {
  for (const track of tracks.filter(({ status }) => status !== 'ended'))
    for (const called of [track.name, trackName(track, 'es'), ...track.also])
      expect(idsOf(called)).toContain(track.id);
});

describe('no message takes long', () => {
  const lettersOf = (first: number, count: number) =>
    Array.from({ length: count }, (_, place) => String.fromCodePoint(first + place));

  test.each<[string, string]>([
    ['900 single letters', lettersOf(0x4e00, 900).join(' ')],
    ['60 different letters', lettersOf(0x4e00, 60).join(' ')],
    [
      '330 words',
      lettersOf(0x4e00, 330)
        .map((letter) => `welders${letter}`)
        .join(' '),
    ],
    [
      'words that are nearly names',
      'machinst machnist mchinist electrican electrcian eletrician insurnce insurace nurce aidde',
    ],
    [
      'many short words',
      lettersOf(0x4e00, 330)
        .map((letter) => `mac${letter}`)
        .join(' '),
    ],
    ['one word', 'w'.repeat(4000)],
    ['signs that stand for whole phrases', 'ﷺ'.repeat(4000)],
  ])('not even %s', (_, text) => {
    expect(quickest(() => findTracks(text, tracks))).toBeLessThan(50);
  });

  /** Milliseconds of this process's own work in the best of several tries: what else runs on the machine does not count. */
  function quickest(work: () => unknown): number {
    const tries = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...tries);
  }
});

test('what is said after the first 120 characters does not count', () => {
  const long = 'asdf '.repeat(24);
  expect(idsOf(`${long}welding`)).toEqual([]);
  expect(idsOf(`welding${' '.repeat(200)}nurse`)).toEqual(idsOf('welding'));
});

test('nothing is found in an empty catalogue', () => {
  expect(findTracks('cna', [])).toEqual([]);
});
