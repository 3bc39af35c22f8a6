import type { DeliveryOutcome } from '../store/store.ts';

/** Some lines were delivered and others not: what became of those, by sequence. */
export class NotAllDelivered extends Error {
  override readonly name = 'NotAllDelivered';
  readonly outcomes: ReadonlyMap<number, DeliveryOutcome>;
  constructor(outcomes: ReadonlyMap<number, DeliveryOutcome>) {
    super('Not all lines were delivered');
    this.outcomes = outcomes;
  }
}
