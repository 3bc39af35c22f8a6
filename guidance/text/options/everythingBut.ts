const pattern =
  /^(?:all|everything|any|anytime|any time|whenever|todo|todos|todas|(?:a )?cualquier hora|cuando sea|siempre|cualquiera)(?: of them)? (?:but|except|except for|excepto|menos|salvo)(?: (?:on|los|las|el|en))? (.+)$/;

/** What a folded message takes out of everything: "weekends" of "anytime but weekends". `null` when it is of another form. */
export function everythingBut(said: string): string | null {
  return pattern.exec(said)?.[1] ?? null;
}
