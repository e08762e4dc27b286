import { KNOWN_AFTER_APPLY } from '../contracts.js';
import type { Json } from '../contracts.js';
import { isUnknown, NO_VALUE, scalarText } from './evaluation.js';
import type { Evaluation, IntrinsicFunction, Resolved } from './evaluation.js';
import { isList } from './function-call.js';
import { valueOfAttribute, valueOfName } from './reference-functions.js';
import { parseSubstitution } from './substitution.js';
import { templateError } from './template-error.js';

const JOIN =
  'every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.';
const SPLIT =
  'every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.';

/** Fn::Join, Fn::Sub, Fn::Split, Fn::Base64, Fn::ToJsonString. */
export const TEXT_FUNCTIONS: Readonly<Record<string, IntrinsicFunction>> = {
  'Fn::Join': (argument, evaluation) => {
    if (!isList(argument) || argument.length !== 2) throw templateError(JOIN);
    const [delimiter, parts] = argument.map((part) => evaluation.resolve(part));
    if (isUnknown(parts)) return KNOWN_AFTER_APPLY;
    if (typeof delimiter !== 'string' || parts === undefined || !isJsonList(parts)) {
      throw templateError(JOIN);
    }
    return parts.map((part) => requireText(part, JOIN)).join(delimiter);
  },
  'Fn::Sub': (argument, evaluation) => {
    const { pieces, own } = parseSubstitution(argument);
    const texts = pieces.map((piece) => {
      if ('text' in piece) return piece.text;
      const written = Object.hasOwn(own, piece.variable) ? own[piece.variable] : undefined;
      const value =
        written === undefined
          ? valueOfVariable(piece.variable, evaluation)
          : evaluation.resolve(written);
      return substitutedText(value);
    });
    return texts.includes(KNOWN_AFTER_APPLY) ? KNOWN_AFTER_APPLY : texts.join('');
  },
  'Fn::Split': (argument, evaluation) => {
    if (!isList(argument) || argument.length !== 2) throw templateError(SPLIT);
    const [delimiter, source] = argument.map((part) => evaluation.resolve(part));
    if (isUnknown(source)) return KNOWN_AFTER_APPLY;
    if (typeof delimiter !== 'string' || delimiter === '') throw templateError(SPLIT);
    return requireText(source, SPLIT).split(delimiter);
  },
  'Fn::Base64': (argument, evaluation) => {
    const value = evaluation.resolve(argument);
    if (isUnknown(value)) return KNOWN_AFTER_APPLY;
    const text = requireText(value, 'every Fn::Base64 object must have a String-typed value.');
    return Buffer.from(text, 'utf8').toString('base64');
  },
  'Fn::ToJsonString': (argument, evaluation) => {
    const value = evaluation.resolve(argument);
    if (isUnknown(value)) return KNOWN_AFTER_APPLY;
    if (value === NO_VALUE || typeof value !== 'object') {
      throw templateError('Fn::ToJsonString requires an object or a list');
    }
    return JSON.stringify(value);
  },
};

function isJsonList(value: Resolved): value is readonly Json[] {
  return value !== NO_VALUE && isList(value);
}

function valueOfVariable(name: string, evaluation: Evaluation): Resolved {
  const dot = name.indexOf('.');
  if (dot < 0) return valueOfName(name, evaluation);
  return valueOfAttribute(name.slice(0, dot), name.slice(dot + 1), evaluation);
}

function substitutedText(value: Resolved): string {
  if (isUnknown(value)) return KNOWN_AFTER_APPLY;
  const text = value === NO_VALUE ? '' : scalarText(value);
  if (text !== undefined) return text;
  throw templateError('Fn::Sub expression does not resolve to a string');
}

function requireText(value: Resolved | undefined, message: string): string {
  const text = scalarText(value);
  if (text === undefined) throw templateError(message);
  return text;
}
