import { didYouMean, nearest } from '../core/nearest.js';
import { quoted, type Faults } from './input-faults.js';
import type { InputSource } from './input-source.js';
import { findInput, type InputName } from './input-table.js';

/** What a text must look like. */
export interface TextForm {
  readonly form: RegExp;
  /** Completes the sentence "… is not …". */
  readonly what: string;
}

/** Reads single inputs into values. A bad one becomes a fault; what is returned then is of no use. */
export interface InputValues {
  /** The text without ASCII blanks at its ends; `undefined` where it is empty. */
  text(name: InputName, form?: TextForm): string | undefined;
  /** The text as it was given, or the default. */
  raw(name: InputName): string;
  /** `true` or `false` in any case; `undefined` where it is empty and has no default. */
  flag(name: InputName): boolean | undefined;
  /** A whole number within limits, both included. */
  integer(
    name: InputName,
    limits: { readonly from: number; readonly to: number },
  ): number | undefined;
  /** One of the values; `undefined` for a bad one. */
  choice<const T extends string>(name: InputName, values: readonly T[]): T | undefined;
  /** Items separated by commas or line breaks; `undefined` where there is none. */
  list(name: InputName, form: TextForm & { readonly most: number }): readonly string[] | undefined;
}

/** A reader for one source. */
export function createInputValues(source: InputSource, faults: Faults): InputValues {
  const raw = (name: InputName): string => {
    const given = source.given.get(name) ?? '';
    return given === '' ? (findInput(name)?.default ?? '') : given;
  };
  const trimmed = (name: InputName): string =>
    trimAscii(raw(name)) || (findInput(name)?.default ?? '');
  const fault = (name: InputName, value: string, what: string): void => {
    faults.add(`\`${name}\` is ${quoted(value)}, which is not ${what}.`);
  };
  return {
    raw,
    text: (name, form) => {
      const value = trimmed(name);
      if (value === '') return undefined;
      if (form !== undefined && !form.form.test(value)) fault(name, value, form.what);
      return value;
    },
    flag: (name) => {
      const value = trimmed(name);
      if (value === '') return undefined;
      if (!/^(?:true|false)$/i.test(value)) fault(name, value, '`true` or `false`');
      return value.toLowerCase() === 'true';
    },
    integer: (name, { from, to }) => {
      const value = trimmed(name);
      if (value === '') return undefined;
      const number = Number(value);
      if (/^\d{1,9}$/.test(value) && number >= from && number <= to) return number;
      fault(name, value, `a whole number from ${from} to ${to}`);
      return undefined;
    },
    choice: (name, values) => {
      const value = trimmed(name);
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) fault(name, value, choicePhrase(value, values));
      return found;
    },
    list: (name, form) => {
      const items = trimmed(name)
        .split(/[,\r\n]/)
        .map(trimAscii)
        .filter((item) => item !== '');
      for (const item of items) {
        if (!form.form.test(item))
          faults.add(`\`${name}\` has ${quoted(item)}, which is not ${form.what}.`);
      }
      const distinct = [...new Set(items)];
      if (distinct.length > form.most) {
        faults.add(`\`${name}\` has ${distinct.length} items; at most ${form.most} are possible.`);
      }
      return distinct.length === 0 ? undefined : distinct;
    },
  };
}

function choicePhrase(value: string, values: readonly string[]): string {
  const known = values.map((candidate) => `\`${candidate}\``).join(', ');
  const hint = nearest(value, values) === undefined ? '' : ` (${didYouMean(value, values).trim()})`;
  return `one of ${known}${hint}`;
}

/**
 * Removes blanks, tabs and line breaks at both ends, and nothing else: other blanks of Unicode are not put there by
 * YAML, and a name that has one must be refused, not silently changed.
 */
export function trimAscii(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
