import type { Rule } from './rule.js';

/** A value for every parameter that a set of values should differ in from the defaults. */
export type Variation = Readonly<Record<string, string>>;

/** What a set of templates has agreed on: the rules that apply, and the data that they compare with. */
export interface Profile {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** The parameter that every physical name ends in, and the one that it begins with. */
  readonly suffixParameter: string;
  readonly projectParameter: string;
  /** Values beyond the defaults and AllowedValues with which a template is resolved. */
  readonly variations: readonly Variation[];
  /** Parameters and outputs by which others find their way in the template; conditional outputs may be missing at times. */
  readonly parameters: readonly string[];
  readonly outputs: readonly string[];
  /** Parameters that must be NoEcho. */
  readonly hiddenParameters: readonly string[];
  /** Deletion and replacement policies by logical id, else by type; every other resource has none or Delete. */
  readonly deletionPolicies: Readonly<Record<string, DeletionPolicies>>;
  /** Replacements under a fixed name that are accepted, since the action stops before them. */
  readonly acceptedReplacements: readonly AcceptedReplacement[];
  /** Metrics that must have an alarm, as `Namespace/Metric`; of metrics from a filter, the metric's name only. */
  readonly alarms: readonly string[];
  /** Types that must be there at least so often with the default parameters. */
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** The attributes DeletionPolicy and UpdateReplacePolicy. */
export interface DeletionPolicies {
  readonly deletion: string;
  readonly replacement: string;
}

/** A parameter whose change replaces a named resource of this type. */
export interface AcceptedReplacement {
  readonly type: string;
  readonly parameters: readonly string[];
}

/** How often a type may be there; a service's quota of a fresh account is a reason for `most`. */
export interface Quantity {
  readonly least: number;
  readonly most?: number | undefined;
}
