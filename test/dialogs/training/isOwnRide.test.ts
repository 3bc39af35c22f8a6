import { describe, expect, test } from '@jest/globals';
import { isOwnRide } from '../../../dialogs/training/isOwnRide.ts';

describe('how somebody gets around', () => {
  test.each(['no car, i take the bus', 'bus', 'i walk or get a ride', 'no tengo carro, ando en guagua'])(
    'is told by “%s”, which names no work',
    (text) => expect(isOwnRide(text)).toBe(true),
  );

  test.each(['bus driver', 'drive a truck', 'cdl', 'chofer de autobús', 'transporte', 'camionero'])(
    'is not what “%s” tells',
    (text) => expect(isOwnRide(text)).toBe(false),
  );
});
