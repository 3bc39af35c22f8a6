import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { picturePath, readPicturePath } from '../../bot/pictures/picturePath.ts';
import { drawnOf, drawnPictures } from './drawnPictures.ts';

describe('the path of a picture', () => {
  test('holds a language and six scores and nothing else', () => {
    expect(picturePath(drawnOf([30, 22, null, 8, 3, 0], 'es'))).toBe(
      '/pictures/interests/es/30-22-x-8-3-0.png',
    );
  });

  test('leads back to the picture', () => {
    fc.assert(
      fc.property(drawnPictures, (drawn) => {
        const [language = '', name = ''] = picturePath(drawn).split('/').slice(3);
        expect(readPicturePath(language, name)).toEqual(drawn);
      }),
    );
  });

  test.each([
    ['fr', '30-22-5-8-3-12.png'],
    ['en', '30-22-5-8-3.png'],
    ['en', '30-22-5-8-3-12-4.png'],
    ['en', '30-22-5-8-3-41.png'],
    ['en', '30.5-22-5-8-3-12.png'],
    ['en', '0.1-22-5-8-3-12.png'],
    ['en', '30-22-5-8-3-12.0000001.png'],
    ['en', '-0-22-5-8-3-12.png'],
    ['en', '030-22-5-8-3-12.png'],
    ['en', '30.0-22-5-8-3-12.png'],
    ['en', '1e1-22-5-8-3-12.png'],
    ['en', '30--5-5-8-3-12.png'],
    ['en', 'NaN-22-5-8-3-12.png'],
    ['en', ' 30-22-5-8-3-12.png'],
    ['en', '-22-5-8-3-12.png'],
    ['en', '30-22-5-8-3-12'],
    ['en', '30-22-5-8-3-12.png.png'],
    ['', ''],
  ])('is not read from “%s/%s”', (language, name) => {
    expect(readPicturePath(language, name)).toBeNull();
  });
});
