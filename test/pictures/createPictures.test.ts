import { describe, expect, test } from '@jest/globals';
import { createPictures } from '../../bot/pictures/createPictures.ts';
import { interestsDrawing } from '../../bot/pictures/interestsDrawing.ts';
import { reachableAddress } from '../../bot/pictures/reachableAddress.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadWords } from '../../data/words.ts';
import { hollandTypes } from '../../guidance/interests/hollandTypes.ts';
import { languages } from '../../guidance/language.ts';
import { drawnOf } from './drawnPictures.ts';

const words = loadWords(dataFolder());

describe('the drawing of the interests', () => {
  test.each(languages)('names every bar and both ends of the scale in %s', (language) => {
    const svg = interestsDrawing(drawnOf([30, 22, 5, 8, 3, 12], language), words);
    const named = hollandTypes.map((type) => `interests.bar.${type}`);
    for (const key of [
      'interests.picture.heading',
      'interests.option.like',
      'interests.option.dislike',
      ...named,
    ])
      expect(svg).toContain(`>${words.say(language, key)}</text>`);
    for (const score of [30, 22, 5, 8, 3, 12]) expect(svg).toContain(`font-weight="bold">${score}</text>`);
  });

  test('has bars as long as the scores, and a dashed one under a dash where there is none', () => {
    const widths = (svg: string) =>
      [...svg.matchAll(/width="([\d.]+)" height="26" fill="#/g)].map(([, width]) => Number(width));
    const svg = interestsDrawing(drawnOf([40, 20, null, 0, 10, 30]), words);
    const full = widths(svg)[0] ?? 0;
    expect(widths(svg).map((width) => width / full)).toEqual([1, 0.5, 0, 0, 0.25, 0.75]);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain('>–</text>');
  });
});

describe('pictures', () => {
  test('are PNG, nearly twice as wide as a small screen, with letters in them', () => {
    const pictures = createPictures(words);
    const png = pictures.png(drawnOf([30, 22, 5, 8, 3, 12], 'es'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([660, 704]);
    const other = createPictures({ ...words, say: () => '' }).png(drawnOf([30, 22, 5, 8, 3, 12], 'es'));
    expect(png.length).toBeGreaterThan(other.length * 2);
  });

  test('are drawn once, and those asked for last are kept', () => {
    const pictures = createPictures(words, 2);
    const [one, two, three] = [drawnOf([1]), drawnOf([2]), drawnOf([3])];
    const png = pictures.png(one);
    pictures.png(two);
    expect(pictures.png({ ...one })).toBe(png);
    pictures.png(three);
    expect([one, two, three].map((each) => pictures.kept(each) !== undefined)).toEqual([true, false, true]);
  });

  test('are fetched from our public address, and sent whole where nobody can reach it', () => {
    const pictures = createPictures(words);
    const picture = { ...drawnOf([30, 22, 5, 8, 3, 12]), alt: '' };
    const away = reachableAddress({ publicUrl: 'https://guide.example.org', loopback: false }, pictures);
    expect(away(picture)).toBe('https://guide.example.org/pictures/interests/en/30-22-5-8-3-12.png');
    expect(pictures.kept(picture)).toBeUndefined();
    const here = reachableAddress({ publicUrl: 'http://127.0.0.1:3978', loopback: true }, pictures);
    expect(here(picture)).toMatch(/^data:image\/png;base64,iVBOR/);
  });
});
