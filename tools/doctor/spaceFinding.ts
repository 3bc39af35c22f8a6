import { change, note, right, type Finding } from './finding.ts';

/** With less than this the service is close to refusing turns. Bytes. */
const tooLittle = 200 * 1024 ** 2;
/** With less than this somebody should look. Bytes. */
const little = 1024 ** 3;

/** What the free space of a disk means for a database of that size; both in bytes. */
export function spaceFinding(free: number, size: number): Finding {
  const left = `${Math.floor(free / 1024 ** 2)} MB are free on the data folder's disk`;
  if (free < tooLittle) return change(`${left}, and turns fail when less than 32 MB are: make room.`);
  if (free < little || free < 2 * size)
    return note(`${left}, less than two of the database need: make room soon.`);
  return right(`${left}.`);
}
