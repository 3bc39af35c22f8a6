import type { Picture } from '../../dialogs/reply.ts';
import type { Config } from '../config.ts';
import type { Pictures } from './createPictures.ts';
import { picturePath } from './picturePath.ts';

/** Addresses of pictures for clients elsewhere: ours where the world can reach it, else the picture itself. */
export function reachableAddress(
  { publicUrl, loopback }: Pick<Config, 'publicUrl' | 'loopback'>,
  pictures: Pictures,
): (picture: Picture) => string {
  return (picture) =>
    loopback ? pictures.dataAddress(picture) : new URL(picturePath(picture), publicUrl).href;
}
