import { refusalOf } from './parameter-constraints.js';
import type { Profile } from './profile.js';
import { admitted, defaultsOf } from './resolved-stack.js';
import type { ParameterValues } from './resolver.js';
import type { TemplateModel } from './template-model.js';
import { numberOf, textsOf, valueAt } from './template-value.js';

/** One set of parameter values, and how it differs from the defaults. */
export interface ParameterState {
  readonly values: ParameterValues;
  readonly changes: ParameterValues;
}

/** Most values that a list of allowed ones may have for each to be tried; retention has 22 that change nothing else. */
const TOGGLE_VALUES = 8;

/** How many of the parameters are changed at once: one after the other, or also each with each other. */
export type Depth = 'single' | 'pairs';

/**
 * The sets of parameter values with which a template is resolved: the defaults; every other value of each toggle (a
 * parameter with up to eight allowed values), the longest names and every variation of the profile, alone or also in
 * pairs. Sets that a parameter's constraints or the template's own Rules refuse are left out.
 */
export function parameterStates(
  model: TemplateModel,
  profile: Profile,
  depth: Depth,
): readonly ParameterState[] {
  const defaults = defaultsOf(model);
  const single = [
    ...toggles(model, defaults),
    ...variations(model, profile),
    ...longestNames(model, profile),
  ];
  const pairs = (depth === 'single' ? [] : single).flatMap((first, index) =>
    single.slice(index + 1).flatMap((second) => {
      const overlapping = Object.keys(first).some((name) => Object.hasOwn(second, name));
      return overlapping ? [] : [{ ...first, ...second }];
    }),
  );
  return [{}, ...single, ...pairs]
    .filter((changes) => accepted(model, changes))
    .map((changes) => ({ changes, values: { ...defaults, ...changes } }))
    .filter(({ values }) => admitted(model, values));
}

/** Whether every parameter takes its value. */
function accepted(model: TemplateModel, changes: ParameterValues): boolean {
  return Object.entries(changes).every(
    ([name, value]) => refusalOf(model.parameters[name] ?? null, value) === undefined,
  );
}

function toggles(model: TemplateModel, defaults: ParameterValues): readonly ParameterValues[] {
  return Object.entries(model.parameters).flatMap(([name, body]) => {
    const allowed = textsOf(valueAt(body, 'AllowedValues'));
    if (allowed.length > TOGGLE_VALUES) return [];
    return allowed.filter((value) => value !== defaults[name]).map((value) => ({ [name]: value }));
  });
}

/** The longest texts that the parameters of names admit, where that is known. */
function longestNames(model: TemplateModel, profile: Profile): readonly ParameterValues[] {
  const values = [profile.projectParameter, profile.suffixParameter].flatMap((name) => {
    const limit = numberOf(valueAt(model.parameters, name, 'MaxLength'));
    return limit === undefined ? [] : [[name, 'a'.repeat(limit)] as const];
  });
  return values.length === 0 ? [] : [Object.fromEntries(values)];
}

/** The profile's variations as far as the template has their parameters. */
function variations(model: TemplateModel, profile: Profile): readonly ParameterValues[] {
  return profile.variations.flatMap((variation) => {
    const known = Object.keys(variation).every((name) => Object.hasOwn(model.parameters, name));
    return known ? [variation] : [];
  });
}
