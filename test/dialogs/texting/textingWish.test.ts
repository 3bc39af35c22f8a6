import { describe, expect, test } from '@jest/globals';
import { isCarriersWord, textingWish } from '../../../dialogs/texting/textingWish.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const { phrases } = projectGuide();
const wishOf = (text: string) => textingWish(text, phrases)?.wish ?? null;

describe('to end text messages', () => {
  test.each([
    'stop',
    'STOP',
    'Stop.',
    ' stop!! ',
    'STOPALL',
    'stop all',
    'unsubscribe',
    'Cancel',
    'END',
    'quit',
    'revoke',
    'opt out',
    'optout',
    'stop please',
    'pls stop',
    'please stop now',
    'ok stop',
    'just stop',
    'i said stop',
    'stop it',
    'stop texting me',
    'pls stop texting me wrong number',
    'wrong number',
    'you have the wrong number',
    'sorry u got the wrong number',
    'dont text me again',
    "don't text me anymore",
    'do not text this number, do not text me',
    'stop sending me these',
    'remove me',
    'take me off your list',
    'leave me alone',
    'i dont want these texts',
    'no more texts please',
    'how do i stop these messages',
    'I would like to opt out of this',
    'please remove my number from this',
    'no more messages',
    'quit texting me',
    'lose my number',
    'parar',
    'PARAR',
    'pare',
    'alto',
    'basta',
    'baja',
    'darme de baja',
    'quiero darme de baja',
    'no más',
    'no mas',
    'ya no mas',
    'no mas por favor',
    'cancelar',
    'cancelar mensajes',
    'cancelar los mensajes',
    'ya no quiero mensajes',
    'no me manden mensajes',
    'dejen de mandarme mensajes',
    'deje de escribirme',
    'no me escriban más',
    'número equivocado',
    'numero equivocado',
    'tiene el número equivocado',
    'bórreme',
    'quíteme de la lista',
    'déjeme en paz',
    'no quiero recibir mensajes de ustedes',
    'por favor no me mande más mensajes',
  ])('is what “%s” wishes', (text) => {
    expect(wishOf(text)).toBe('stop');
  });

  test.each([
    'I want to stop working nights',
    'can i stop and go on later',
    'i had to quit school',
    'when does the program end',
    'cancel my fafsa',
    'my dad will not stop drinking',
    'no more than 6 months',
    'stop reminding me',
    'no more reminders',
    'the wrong number is on my fafsa',
    'how do i cancel an answer',
    'i was at the bus stop',
    'weekend',
    'no',
    'nada mas',
    'más',
    'no más recordatorios',
    'quiero dejar de trabajar de noche',
    'una baja por enfermedad',
    'trabajo en alto voltaje',
    'parar de fumar',
    'cancelar mi fafsa',
    'no quiero más preguntas',
    'back',
    'skip',
    'menu',
    'salir',
    'exit',
    'bye',
    '',
  ])('is not what “%s” wishes', (text) => {
    expect(wishOf(text)).not.toBe('stop');
  });
});

describe('to have them again, or to know who writes', () => {
  test.each(['START', 'unstop', 'Yes', 'empezar', 'Sí', 'comenzar'])(
    'is what “%s” wishes to have',
    (text) => {
      expect(wishOf(text)).toBe('start');
    },
  );

  test.each(['HELP', 'info', 'who is this?', 'Ayuda', 'información', '¿Quién es?'])(
    'is what “%s” asks',
    (text) => {
      expect(wishOf(text)).toBe('help');
    },
  );

  test.each(['I need help with the fafsa', 'ayuda con la fafsa', 'help me', 'yes please help me'])(
    'is not what “%s” asks',
    (text) => {
      expect(wishOf(text)).toBeNull();
    },
  );

  test('is told in the language it was said in', () => {
    expect(textingWish('parar', phrases)?.language).toBe('es');
    expect(textingWish('stop', phrases)?.language).toBe('en');
  });
});

test('only single words are answered by carriers', () => {
  expect(['STOP', ' stop ', 'Quit', 'OPTOUT'].every((text) => isCarriersWord(text, 'stop'))).toBe(true);
  expect(['stop.', 'stop please', 'parar', 'no mas'].some((text) => isCarriersWord(text, 'stop'))).toBe(
    false,
  );
});
