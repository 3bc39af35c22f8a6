import type { Scope } from '../engine/scope.ts';

/**
 * Works something out once for each scope, however many questions of a flow ask for it. A scope never changes, so the answer is
 * the same; it goes with the scope.
 */
export function perScope<Value>(workOut: (scope: Scope) => Value): (scope: Scope) => Value {
  const known = new WeakMap<Scope, { readonly value: Value }>();
  return (scope) => {
    const found = known.get(scope) ?? { value: workOut(scope) };
    known.set(scope, found);
    return found.value;
  };
}
