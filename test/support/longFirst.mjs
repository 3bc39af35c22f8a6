import TestSequencer from '@jest/test-sequencer';

/** Files that take long: a browser or the whole service, or thousands of messages. */
const long = /[\\/]test[\\/](browser|conversations|faults|service|understanding|web)[\\/]/;

/**
 * Long files first, each kind in Jest's own order. On a machine that has not run them before, Jest goes by their size, and a browser's walk
 * of a minute could begin when everything else is done.
 */
export default class LongFirst extends TestSequencer {
  sort(tests) {
    const all = super.sort(tests);
    const isLong = ({ path }) => long.test(path);
    return [...all.filter(isLong), ...all.filter((test) => !isLong(test))];
  }
}
