/** A softmax regression over weighed features. Immutable once trained or read. */
export interface Classifier {
  /** Sorted. */
  readonly labels: readonly string[];
  /** Each known feature's row. */
  readonly rows: ReadonlyMap<string, number>;
  /** By row: how telling a feature is, the rarer the more. */
  readonly rarity: Float32Array;
  /** By row and label, row by row; to be multiplied by the row's scale. */
  readonly weights: Int8Array;
  /** By row. */
  readonly scales: Float32Array;
  /** By label. */
  readonly biases: Float32Array;
}

/** A message's known features as rows and how much each weighs; the weights' squares sum to 1 unless nothing is known. */
export interface Weighed {
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}
