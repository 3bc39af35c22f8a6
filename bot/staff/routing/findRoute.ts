import type { StaffRoute } from './staffRoute.ts';

/** The route of a request and what its path gives; or that the path is not listed at all, or not for this method. */
export type FoundRoute =
  | { readonly route: StaffRoute; readonly parameters: Readonly<Record<string, string>> }
  | 'noSuchPath'
  | 'noSuchMethod';

/** Looks the request up in the table. `path` is without the query. */
export function findRoute(routes: readonly StaffRoute[], method: string, path: string): FoundRoute {
  let listed = false;
  for (const route of routes) {
    const parameters = match(route.path, path);
    if (parameters === null) continue;
    if (route.method === method) return { route, parameters };
    listed = true;
  }
  return listed ? 'noSuchMethod' : 'noSuchPath';
}

function match(pattern: string, path: string): Record<string, string> | null {
  const [expected, given] = [pattern.split('/'), path.split('/')];
  if (expected.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const found = decoded(given[index] ?? '');
    if (found === null) return null;
    if (part.startsWith(':') && found !== '') parameters[part.slice(1)] = found;
    else if (part !== given[index]) return null;
  }
  return parameters;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
