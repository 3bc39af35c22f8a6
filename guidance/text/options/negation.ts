const negations = new Set(
  (
    'no not dont doesnt didnt isnt arent wasnt wont cant cannot never without except neither nor none hate instead anything besides nunca ' +
    'jamas sin excepto menos ni tampoco salvo nada ningun ninguno ninguna odio'
  ).split(' '),
);

/** Whether one of the words turns the meaning round: "I don't want the bus". */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word) => negations.has(word));
}
