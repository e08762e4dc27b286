import type { Profile } from './profile.js';
import type { ResolvedResource, ResolvedStack } from './resolved-stack.js';
import type { ResourceSpecs } from './resource-specs.js';
import type { TemplateModel } from './template-model.js';
import type { TemplateValue, ValuePath } from './template-value.js';

/** `error`: must not be deployed; `warning`: works, but not as a production template should; `notice`: worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * A rule about templates: one file each. Its texts are the documentation, its examples are tests.
 * All sentences are plain text of one paragraph.
 */
export interface Rule {
  /** Lower case with hyphens; never changed once published, since suppressions name it. */
  readonly id: string;
  readonly severity: Severity;
  /** Items of the template checklist that it covers. */
  readonly checklist: readonly string[];
  /** What must hold. */
  readonly what: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** How to mend it. */
  readonly remedy: string;
  readonly example: RuleExample;
  readonly checks: RuleChecks;
}

/** Whole templates, as short as they can be; `profile` is data of the profile that they are judged with instead. */
export interface RuleExample {
  readonly fails: string;
  readonly passes: string;
  readonly profile?: Partial<Profile>;
}

/**
 * What a rule wants to see of a template. One walk serves all rules: first the document, its parameters and its values
 * once, then for each set of parameter values its resources and the whole stack.
 */
export interface RuleChecks {
  /** The document as a whole, once. */
  readonly template?: (scene: Scene) => void;
  /** Each parameter, once. */
  readonly parameter?: (parameter: NamedValue, scene: Scene) => void;
  /** Each value of the document with its path, functions in their long form, once. */
  readonly value?: (value: PlacedValue, scene: Scene) => void;
  /** Each resource of a type (`*`: of every type), for each set of parameter values. */
  readonly resources?: Readonly<Record<string, (resource: ResolvedResource, scene: Stage) => void>>;
  /** The stack as a whole, for each set of parameter values. */
  readonly stack?: (scene: Stage) => void;
}

/** A parameter, or another member of a section. */
export interface NamedValue {
  readonly name: string;
  readonly body: TemplateValue;
  readonly path: ValuePath;
}

/** A value and where it stands. */
export interface PlacedValue {
  readonly value: TemplateValue;
  readonly path: ValuePath;
}

/** What a check works with. */
export interface Scene {
  readonly model: TemplateModel;
  readonly profile: Profile;
  readonly specs: ResourceSpecs;
  /** Notes a finding at the place of `path` in the document, or the nearest place around it. */
  readonly report: Report;
}

/** {@link Scene} for one set of parameter values. */
export interface Stage extends Scene {
  readonly stack: ResolvedStack;
}

/**
 * `message` is one sentence with its dot. `subject` tells findings at one place apart: of those that share it (by
 * default, the message) only the first is kept, whatever the parameter values are.
 */
export type Report = (place: ValuePath | TextPlace, message: string, subject?: string) => void;

/** A place in the text itself, for what is no value; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A finding of a rule. Lines and columns count from 1; the end is exclusive. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly path: ValuePath;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The parameter values that differ from the defaults where the finding was made first; empty for all others. */
  readonly when: Readonly<Record<string, string>>;
}
