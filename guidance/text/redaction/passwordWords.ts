import { preparePhrases } from './phrases.ts';

/** Words that name a secret or the name one signs in with. `loose` ones are also ordinary words. */
export const secretPhrases = preparePhrases<'exact' | 'loose'>([
  [
    'password|passwords|passwd|pass word|pwd|passcode|passphrase|contrasena|contrasenas|clave|claves|pin|pin number|fsa id|' +
      'fsaid|username|user name|user id|userid|usuario|nombre de usuario|id de usuario|password hint',
    'exact',
  ],
  [
    'login|log in|pass|pw|user|acceso|verification code|security code|one time code|otp|code they texted me|code they sent me|' +
      'code i got|codigo de verificacion|codigo de seguridad|codigo que me llego|codigo que me mandaron|codigo que recibi',
    'loose',
  ],
  ['security answer|secret answer|respuesta secreta|respuesta de seguridad', 'exact'],
]);

/** Words that join the name of a secret to the secret. */
export const joiningWords: ReadonlySet<string> = new Set(['is', 'are', 'was', 'es', 'son', 'era', 'sera']);

/** Words that may stand between the name of a secret and what joins it to the secret. */
export const secretFillers: ReadonlySet<string> = new Set(
  (
    'que puse usaba tengo hice i use used made have chose my mi the la el of de del for para to fsa id fafsa account cuenta login code codigo number numero studentaid gov student ' +
    'aid new nueva old vieja actual current federal email gmail and y name user username password contrasena clave pin usuario'
  ).split(' '),
);

/** Words that follow "my password is" or "la clave es" and are no password. */
export const noSecretWords: ReadonlySet<string> = new Set(
  (
    'not no never wrong right incorrect correct invalid valid expired locked blocked lost forgotten gone hard difficult easy ' +
    'important required needed necessary used different the a an my your our his her their same too very so still being in on ' +
    'at for to from of what that this it there here where when how why who which and or but if because created made sent ' +
    'saved secure safe case long short temporary must should can cannot could need needs okay ok fine good bad working ' +
    'asking rejected accepted removed changed reset hidden only also one all going getting like about just supposed already ' +
    'mala malo buena bueno incorrecta incorrecto correcta correcto equivocada invalida valida vencida bloqueada perdida ' +
    'olvidada dificil facil importante necesaria necesario requerida diferente la el los las un una mi su tu misma mismo muy ' +
    'demasiado todavia para por de del en con que cual cuando donde como quien porque si o y pero ser estar tener debe puede ' +
    'length reset rules requirements expiration larga corta segura temporal nueva nuevo vieja solo tambien personal secreta secreto secret y lo le se'
  ).split(' '),
);
