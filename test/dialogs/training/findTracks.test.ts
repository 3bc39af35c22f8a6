import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import { trackName } from '../../../dialogs/tracks/trackNames.ts';
import { findTracks } from '../../../dialogs/training/findTracks.ts';

const tracks = [...loadGuide().catalogue.tracks.values()];
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

test('nothing is found in an empty catalogue', () => {
  expect(findTracks('cna', [])).toEqual([]);
});
