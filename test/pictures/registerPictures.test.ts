import { afterEach, describe, expect, test } from '@jest/globals';
import { createPictures } from '../../bot/pictures/createPictures.ts';
import { createDrawingQueue, type DrawingQueue } from '../../bot/pictures/createDrawingQueue.ts';
import { registerPictures } from '../../bot/pictures/registerPictures.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadWords } from '../../data/words.ts';
import { createServing } from '../server/serve.ts';

const words = loadWords(dataFolder());
const serving = createServing();
afterEach(() => serving.stopAll());

interface Limits {
  readonly drawnPerMinute?: number;
  readonly queue?: DrawingQueue;
}

async function start(limits: Limits = {}): Promise<(path: string) => Promise<Response>> {
  const { url } = await serving.serve({}, ({ router }) =>
    registerPictures(router, {
      pictures: createPictures(words),
      clientAddress: () => 'somebody',
      ...limits,
    }),
  );
  return (path) => fetch(`${url}/pictures/interests/${path}`);
}

describe('the address of a picture', () => {
  test('gives a PNG that every page may show and everyone may keep, to anybody', async () => {
    const get = await start();
    const response = await get('es/30-22-5-8-x-12.png');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('set-cookie')).toBeNull();
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBe(Number(response.headers.get('content-length')));
  });

  test.each([
    'en/30-22-5-8-3.png',
    'en/30-22-5-8-3-99.png',
    'en/30-22-5-8-3-12.5.png',
    'xx/30-22-5-8-3-12.png',
    'en/..%2f..%2fetc.png',
    'en/%00.png',
    'en/30-22-5-8-3-12.svg',
    'en',
    '',
  ])('that names none (%s) is not found', async (path) => {
    const get = await start();
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Error');
  });

  test('draws so many for one address in a minute, and gives kept ones freely', async () => {
    const get = await start({ drawnPerMinute: 2 });
    for (const name of ['1-1-1-1-1-1', '2-2-2-2-2-2', '1-1-1-1-1-1', '2-2-2-2-2-2'])
      expect((await get(`en/${name}.png`)).status).toBe(200);
    const refused = await get('en/3-3-3-3-3-3.png');
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  test('asks to come again when too many are waiting, whoever asks, and gives kept ones all the same', async () => {
    const get = await start({ queue: createDrawingQueue(2, 200) });
    expect((await get('en/0-0-0-0-0-0.png')).status).toBe(200);
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map((each) => get(`en/${each}-1-1-1-1-1.png`)));
    const refused = all.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(6 - refused.length);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(refused.map(() => '2'));
    expect((await get('en/0-0-0-0-0-0.png')).status).toBe(200);
  });
});
