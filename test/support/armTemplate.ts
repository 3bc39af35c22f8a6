import { deploymentTemplate } from './deploymentTemplate.ts';

/** A parameter of an ARM template. */
export interface ArmParameter {
  readonly type: string;
  readonly defaultValue?: unknown;
  readonly allowedValues?: readonly unknown[];
}

/** A resource of an ARM template. */
export interface ArmResource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly condition?: string;
  readonly dependsOn?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An ARM template, as far as the tests look at it. */
export interface ArmTemplate {
  readonly parameters: Readonly<Record<string, ArmParameter>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly resources: readonly ArmResource[];
  readonly outputs: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
}

/** The template of the Azure deployment. */
export function armTemplate(): ArmTemplate {
  return JSON.parse(deploymentTemplate('azure/main.json')) as ArmTemplate;
}

/** Every string, number and boolean in a value, names of properties aside. */
export function leaves(value: unknown): readonly (string | number | boolean)[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [value] : [];
}

/** The expressions among them, without their brackets. */
export function expressions(value: unknown): readonly string[] {
  const inNames = (each: unknown): string[] =>
    typeof each === 'object' && each !== null
      ? Object.entries(each).flatMap(([name, inner]) => [name, ...inNames(inner)])
      : [];
  return [...leaves(value).map(String), ...inNames(value)]
    .filter((text) => /^\[[^[].*\]$/.test(text))
    .map((text) => text.slice(1, -1));
}
