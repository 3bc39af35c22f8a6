/** Where in a value something stands that JSON does not give back as it was; empty when there is nothing of that kind. */
export function lostInJson(value: unknown, path = ''): readonly string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
  if (Array.isArray(value))
    return value.flatMap((each, at) =>
      each === undefined ? [`${path}[${at}]`] : lostInJson(each, `${path}[${at}]`),
    );
  if (typeof value !== 'object') return [path];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return [path];
  return Object.entries(value).flatMap(([name, each]) =>
    each === undefined ? [] : lostInJson(each, `${path}.${name}`),
  );
}
