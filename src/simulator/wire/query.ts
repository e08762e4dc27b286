import { ApiError, validationError } from '../api-error.js';

/** The parameters of a Query request, or of one element of a list in it. */
export interface Input {
  /** Flat parameters as sent, `Action` and `Version` included. */
  readonly params: ReadonlyMap<string, string>;
  text(name: string): string | undefined;
  /** The same, refused when missing. */
  required(name: string): string;
  flag(name: string): boolean | undefined;
  number(name: string): number | undefined;
  /** A list of scalars; `Name=` is an empty list, absence is `undefined` (semantics 8.2). */
  texts(name: string, element?: string): readonly string[] | undefined;
  /** A list of structures, in the same way. */
  items(name: string, element?: string): readonly Input[] | undefined;
  /** The members of a structure. */
  part(name: string): Input;
}

/** Reads the flat parameters of a request body in `application/x-www-form-urlencoded`. */
export function parseQuery(body: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(body));
}

/** Wraps flat parameters. */
export function createInput(params: ReadonlyMap<string, string>, prefix = ''): Input {
  const at = (name: string) => `${prefix}${name}`;
  const text = (name: string) => params.get(at(name));
  const indices = (name: string, element: string): readonly string[] | undefined => {
    if (params.get(at(name)) === '') return [];
    const start = `${at(name)}.${element}.`;
    const found = [...params.keys()].filter((key) => key.startsWith(start));
    if (found.length === 0) return undefined;
    const numbers = new Set(found.map((key) => key.slice(start.length).split('.')[0] ?? ''));
    return [...numbers]
      .sort((one, other) => Number(one) - Number(other))
      .map((n) => `${start}${n}`);
  };
  return {
    params,
    text,
    required: (name) => {
      const value = text(name);
      if (value !== undefined && value !== '') return value;
      throw validationError(`${name} is a required parameter.`);
    },
    flag: (name) => flagOf(name, text(name)),
    number: (name) => numberOf(name, text(name)),
    texts: (name, element = 'member') =>
      indices(name, element)?.map((key) => params.get(key) ?? ''),
    items: (name, element = 'member') =>
      indices(name, element)?.map((key) => createInput(params, `${key}.`)),
    part: (name) => createInput(params, `${at(name)}.`),
  };
}

/** All parameters but those that differ from one sending of the same request to the next. */
export function fingerprintOf(params: ReadonlyMap<string, string>): string {
  return JSON.stringify([...params].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function flagOf(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined || value === '') return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new ApiError('MalformedInput', `Invalid value for boolean ${name}: ${value}`);
}

function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new ApiError('MalformedInput', `Invalid value for number ${name}: ${value}`);
}
