import type { SensitiveKind } from '../sensitiveKind.ts';
import { preparePhrases } from './phrases.ts';

/** What a word says about the number beside it. */
export interface NumberContext {
  /** `null`: a number that may stay (a telephone number, a postcode). */
  readonly kind: SensitiveKind | null;
  /** How many digits such a number has. */
  readonly digits: readonly [number, number];
  /** The word alone makes four digits beside it the last four. */
  readonly fourDigits?: boolean;
  /** Ten or eleven digits are a telephone number while this word is near. */
  readonly telephone?: boolean;
}

const none: readonly [number, number] = [1, 0];

/** Words that say which number comes, in both languages; lower case, no accents. */
export const numberContexts = preparePhrases<NumberContext>([
  [
    'ssn|s s n|ss|ss number|social|social is|mi social|social number|social security number|numero de seguro social|numero de seguro|' +
      'numero del seguro|numero del seguro social|numero de social|nss',
    { kind: 'socialSecurityNumber', digits: [8, 9], fourDigits: true },
  ],
  ['social security|seguro social|seguro|segurosocial', { kind: 'socialSecurityNumber', digits: [8, 9] }],
  [
    'social worker|social services|social media|social studies|trabajadora social',
    { kind: null, digits: none },
  ],
  [
    'itin|i t i n|taxpayer id|taxpayer number|tax id|tin|taxpayer identification number|numero de contribuyente',
    { kind: 'taxpayerNumber', digits: [8, 9], fourDigits: true },
  ],
  [
    'alien|alien number|alien registration|alien registration number|a number|anumber|uscis number|uscis|' +
      'numero de extranjero|registro de extranjero|numero a|numero de residente|green card number|green card|tarjeta verde|' +
      'tarjeta de residencia|tarjeta de residente',
    { kind: 'alienNumber', digits: [7, 9] },
  ],
  [
    'visa|cc|pay with|pagar con|pago con|card|cards|credit card|debit card|card number|visa card|mastercard|amex|tarjeta|tarjeta de credito|tarjeta de debito|' +
      'numero de tarjeta',
    { kind: 'cardNumber', digits: [12, 19] },
  ],
  [
    'cvv|cvc|cvv2|card code|card security code|codigo de seguridad|codigo de la tarjeta',
    { kind: 'cardNumber', digits: [3, 4] },
  ],
  [
    'account|accounts|acct|acc|acc no|a c|account number|cuenta|cuentas|cta|numero de cuenta|routing|routing number|ruta|numero de ruta|aba|' +
      'iban|clabe|direct deposit|deposito directo',
    { kind: 'bankNumber', digits: [6, 17] },
  ],
  ['checking|savings|ahorros|cuenta corriente|transit number', { kind: 'bankNumber', digits: [8, 17] }],
  [
    'phone|telephone|tel|cell|cellphone|call|text|fax|phone number|telefono|celular|llame|llamar|llamame|llamen|mensaje|' +
      'whatsapp|numero de telefono',
    { kind: null, digits: none, telephone: true },
  ],
  ['zip|zip code|zipcode|codigo postal|sai|crn|award year|balance|saldo', { kind: null, digits: none }],
]);

/** Words that say only the last digits come. */
export const lastFourPhrases = preparePhrases<true>([
  [
    'last four|last 4|final four|final 4|ends in|ending in|ends with|ending with|ultimos cuatro|ultimos 4|ultimas cuatro|' +
      'ultimas 4|cuatro ultimos|4 ultimos|termina en|terminan en|acaba en|termina con',
    true,
  ],
]);

/** Words that may stand between such a word and its number and mean nothing. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'is are was s my mi mis es son era the el la los las of de del on for number numero num no nr nro digits digit digitos ' +
    'numeros numbers bank banco bancaria checking savings corriente ahorros cheques a card tarjeta security seguro social ssn itin account cuenta it its this este esta'
  ).split(' '),
);

/** Words that make the number before them an amount or a count. */
export const amountWords: ReadonlySet<string> = new Set(
  (
    'dollars dollar bucks usd dolares dolar pesos mil thousand million per monthly weekly yearly hourly annually mensual ' +
    'mensuales anual anuales semanal semanales al cada por hours hrs horas years anos credits creditos people personas'
  ).split(' '),
);
