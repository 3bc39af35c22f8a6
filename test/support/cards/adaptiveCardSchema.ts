/**
 * The part of the Adaptive Cards 1.5 schema (microsoft/AdaptiveCards, schemas/1.5.0/adaptive-card.json) that cards of ours may use: the
 * same names, types and required properties, and no property or element besides. The published file is draft-06 and takes the
 * elements that Teams does not show on phones as well; this one does not.
 */
const text = { type: 'string', minLength: 1 } as const;
const object = (type: string, properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', ...required],
  properties: { type: { const: type }, ...properties },
});
const list = (name: string) => ({ type: 'array', minItems: 1, items: { $ref: `#/$defs/${name}` } });
const oneOf = (...names: readonly string[]) => ({
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
});

/** A JSON schema (2020-12) of a whole card. */
export const adaptiveCardSchema = {
  ...object(
    'AdaptiveCard',
    {
      $schema: { const: 'https://adaptivecards.io/schemas/adaptive-card.json' },
      version: { const: '1.5' },
      fallbackText: text,
      body: list('element'),
    },
    ['version', 'fallbackText', 'body'],
  ),
  $defs: {
    element: oneOf('TextBlock', 'FactSet', 'ActionSet', 'Table'),
    TextBlock: object(
      'TextBlock',
      {
        text,
        wrap: { type: 'boolean' },
        style: { enum: ['default', 'heading'] },
        weight: { enum: ['Default', 'Lighter', 'Bolder'] },
        size: { enum: ['Default', 'Small', 'Medium', 'Large', 'ExtraLarge'] },
      },
      ['text'],
    ),
    FactSet: object(
      'FactSet',
      {
        facts: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['title', 'value'],
            properties: { title: text, value: text },
          },
        },
      },
      ['facts'],
    ),
    ActionSet: object('ActionSet', { actions: { ...list('action'), maxItems: 6 } }, ['actions']),
    action: oneOf('Action.OpenUrl', 'Action.Submit'),
    'Action.OpenUrl': object(
      'Action.OpenUrl',
      { title: text, url: { type: 'string', format: 'uri', pattern: '^https:' } },
      ['title', 'url'],
    ),
    'Action.Submit': object('Action.Submit', { title: text, data: { type: 'object' } }, ['title', 'data']),
    Table: object(
      'Table',
      {
        firstRowAsHeader: { type: 'boolean' },
        gridStyle: { enum: ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'] },
        columns: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { width: { type: 'number' } },
          },
        },
        rows: list('TableRow'),
      },
      ['rows'],
    ),
    TableRow: object('TableRow', { cells: list('TableCell') }, ['cells']),
    TableCell: object('TableCell', { items: list('element') }, ['items']),
  },
};
