/** What stands under a keyword. */
export type Shape = 'value' | 'schema' | 'list' | 'map';

/** A keyword of JSON Schema that is judged. */
export interface Keyword {
  /** what stands under it: a plain value, a schema, a list or a map of schemas */
  readonly shape: Shape;
  /** whether the schemas under it judge the same value, as opposed to a part of it */
  readonly inPlace?: true;
}

/** The keywords that are judged, in the order in which their checks are reported. */
export const keywords: Readonly<Record<string, Keyword>> = {
  $ref: { shape: 'value' },
  type: { shape: 'value' },
  enum: { shape: 'value' },
  const: { shape: 'value' },
  minimum: { shape: 'value' },
  maximum: { shape: 'value' },
  exclusiveMinimum: { shape: 'value' },
  exclusiveMaximum: { shape: 'value' },
  multipleOf: { shape: 'value' },
  minLength: { shape: 'value' },
  maxLength: { shape: 'value' },
  pattern: { shape: 'value' },
  format: { shape: 'value' },
  minItems: { shape: 'value' },
  maxItems: { shape: 'value' },
  uniqueItems: { shape: 'value' },
  items: { shape: 'schema' },
  required: { shape: 'value' },
  properties: { shape: 'map' },
  patternProperties: { shape: 'map' },
  additionalProperties: { shape: 'schema' },
  dependentRequired: { shape: 'value' },
  allOf: { shape: 'list', inPlace: true },
  anyOf: { shape: 'list', inPlace: true },
  oneOf: { shape: 'list', inPlace: true },
  not: { shape: 'schema', inPlace: true },
  if: { shape: 'schema', inPlace: true },
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
  then: { shape: 'schema', inPlace: true },
  else: { shape: 'schema', inPlace: true },
};

/** Words that say something to people, and nothing of what a row may hold; `x-…` are the user's own. */
export const annotations: readonly string[] = [
  ...['$schema', '$id', '$comment', '$defs', 'title', 'description'],
  ...['default', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
];

/** A column whose values no report shows, whatever `show_values` says. */
export const sensitive = 'x-sensitive';

/** The formats that are judged. */
export const formatNames = ['date', 'time', 'date-time', 'email', 'uuid', 'ipv4', 'ipv6', 'uri', 'hostname'] as const;
export type FormatName = (typeof formatNames)[number];
