/** A declaration of a Bicep file: its name, what stands behind it, and the decorators above it. */
export interface Declaration {
  readonly name: string;
  readonly text: string;
  readonly decorators: string;
}

/** A resource of a Bicep file. */
export interface BicepResource {
  readonly symbol: string;
  /** Type and version, parted by an @. */
  readonly type: string;
  readonly body: string;
  readonly conditional: boolean;
}

/** The declarations of a kind (`param`, `var`, `output`, `resource`), as simply as our own file is written: each begins a line. */
export function declarations(bicep: string, kind: string): readonly Declaration[] {
  const text = bicep.replace(/ ?\/\/ .*$/gm, '');
  const next = '(?=^(?:@|param |var |output |resource |targetScope)|(?![^]))';
  const decorators = '((?:^@.*(?:\\n(?: {2}.*|\\]\\)))*\\n)*)';
  const pattern = new RegExp(`${decorators}^${kind} (\\w+) ([^]*?)${next}`, 'gm');
  return [...text.matchAll(pattern)].map(([, above = '', name = '', rest = '']) => ({
    name,
    text: rest.trim(),
    decorators: above,
  }));
}

/** The resources that are made; those that are there already are left out. */
export function resources(bicep: string): readonly BicepResource[] {
  return declarations(bicep, 'resource').flatMap(({ name, text }) => {
    const [, type = '', rest = ''] = /^'([^']+)' ([^]*)$/.exec(text) ?? [];
    if (rest.startsWith('existing')) return [];
    return [{ symbol: name, type, body: rest, conditional: rest.startsWith('= if (') }];
  });
}
