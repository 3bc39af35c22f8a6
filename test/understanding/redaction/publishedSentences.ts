import type { PublishedValues } from './publishedValues.ts';

/** What a resident says with such a value in it, `{}` being its place. None of them is about a number nobody may keep. */
export const publishedSentences: Readonly<Record<keyof PublishedValues, readonly string[]>> = {
  index: [
    '{}',
    'my SAI is {}',
    'sai {}',
    'it says my student aid index is {}, is that bad?',
    'mi SAI es {}',
    'mi índice salió {} y no sé qué significa',
  ],
  amount: [
    '{}',
    'we make {} a year',
    'can I get {}?',
    'it costs {} and I cannot pay it',
    'i have {} in the bank',
    'ganamos {} al año',
    '¿me dan {} de la Pell?',
    'tengo {} en el banco',
  ],
  zip: [
    '{}',
    'my zip is {}',
    'I live in Hartford, CT {}',
    'hartford {} please',
    'mi código postal es {}',
    'vivo en {}',
  ],
  phone: [
    '{}',
    'I called {} and nobody answered',
    'is {} the right number for federal student aid?',
    'social security told me to call {}',
    '¿el número {} es gratis?',
    'llamé al {} por lo de mi cuenta',
  ],
  date: [
    '{}',
    'is {} the deadline?',
    'classes start {}',
    'I was laid off on {}',
    '¿la fecha límite es {}?',
    'me despidieron el {}',
  ],
  limit: [
    'I was born before {}',
    'why does it matter if i was born before {}?',
    'does after {} count as dependent',
    'nací antes del {}',
    '¿y si nací después del {}?',
  ],
  url: [
    '{}',
    'I was on {} and got lost',
    'is {} real or a scam',
    'entré en {} y me pide mi usuario',
    'your link {} does not open',
  ],
  text: ['{}'],
};
