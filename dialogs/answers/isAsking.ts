import { fold } from '../../guidance/text/fold.ts';
import { spellOut } from '../../guidance/text/spellOut.ts';

const opening =
  /^(?:(?:hi|hey|hello|ok|so|but|and|um|wait|hola|oye|espere|espera|pero|y|o) )*(?:whats?|how|when|where|whos?|whose|which|why|can|could|do|does|did|is|are|am|will|should|(?:a |de |en |por |para |hasta )?(?:que|como|cuando|cuant[oa]s?|cual(?:es)?|quien(?:es)?|donde)|puedo|puede|pueden|tengo que|hay que|necesito saber|se puede) /;
const within =
  / (?:can|do|should|am|will|could) (?:i|we|my|they|he|she|it) | does (?:it|that|my|the|this) | (?:puedo|tengo que|hay que) /;
/** A worry wants an answer as a question does. */
const worry =
  / (?:scared|afraid|worried|nervous|i (?:dont|do not) want|tengo miedo|me da miedo|me preocupa|no quiero que|no quiere que) /;

/**
 * Whether a message reads as a question: by its mark, its first words, or a "can I" within; or as a worry. What is told, "I have a
 * baby", does not.
 */
export function isAsking(text: string): boolean {
  const said = `${spellOut(fold(text))} `;
  return /[?？]/u.test(text) || opening.test(said) || within.test(said) || worry.test(` ${said}`);
}
