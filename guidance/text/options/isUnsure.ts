const unsure =
  /^(?:(?:i|im|am|honestly|really|well|um|uh|still|sorry|yo|pues|la verdad|perdon|todavia|aun) )*(?:not (?:\w+ )?sure|unsure|(?:do not|dont) (?:\w+ )?know|dunno|idk|no idea|no (?:lo )?se|no estoy (?:\w+ )?segur[oa]|ni idea|quien sabe)(?: (?:yet|really|sorry|that|it|todavia|aun|bien|la verdad))*$/;

/** Whether a folded message says nothing but that the answer is not known: "i dont know", "no sé la verdad". */
export function isUnsure(folded: string): boolean {
  return unsure.test(folded);
}
