import type { Words } from '../../data/words.ts';
import { interestsDrawing } from './interestsDrawing.ts';
import { picturePath, type Drawn } from './picturePath.ts';
import { toPng } from './toPng.ts';

/** Draws pictures and keeps the latest. */
export interface Pictures {
  /** The kept one; `undefined` when it has to be drawn. */
  kept(picture: Drawn): Buffer | undefined;
  /** Draws it, unless it is kept: some 15 milliseconds of work. */
  png(picture: Drawn): Buffer;
  /** The picture itself as an address, for channels that cannot reach us. */
  dataAddress(picture: Drawn): string;
}

/** Pixels across: nearly twice a small screen, and within the 1024 that Teams takes. */
const width = 660;

/** The pictures of one process; it keeps the latest hundred, some 40 KB each, unless told otherwise. */
export function createPictures(words: Words, mostKept = 100): Pictures {
  const drawn = new Map<string, Buffer>();
  const png = (picture: Drawn): Buffer => {
    const path = picturePath(picture);
    const made = drawn.get(path) ?? toPng(interestsDrawing(picture, words), width);
    drawn.delete(path);
    drawn.set(path, made);
    const [oldest] = drawn.keys();
    if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
    return made;
  };
  return {
    png,
    kept: (picture) => drawn.get(picturePath(picture)),
    dataAddress: (picture) => `data:image/png;base64,${png(picture).toString('base64')}`,
  };
}
