/** One recommended track, as far as personas look at it. */
export interface ShownTrack {
  readonly id: string;
  readonly status: string;
  readonly fits: boolean;
  /** `null` when not known. */
  readonly miles: number | null;
  readonly funds: readonly { readonly id: string; readonly verdict: string }[];
}

/** The part of an answer to a profile that personas look at; `docs/profile.md` describes the whole. */
export interface PersonaAnswer {
  readonly sectors: readonly { readonly sector: string }[];
  readonly tracks: readonly ShownTrack[];
  readonly shortage: unknown;
  readonly next: { readonly fact: string } | null;
  readonly problems: readonly { readonly field: string }[];
}
