import type { Json, JsonObject } from '../contracts.js';
import { isList, isObject } from './function-call.js';
import { templateError } from './template-error.js';

/** A piece of the text of a Fn::Sub: literal text, or the name of a variable. */
export type SubPiece = { readonly text: string } | { readonly variable: string };

/** A Fn::Sub taken apart. */
export interface Substitution {
  readonly pieces: readonly SubPiece[];
  /** The second argument: variables that the function itself brings. */
  readonly own: JsonObject;
}

const NAME = /^[A-Za-z0-9_.:]+$/;

/** Takes both forms of Fn::Sub apart; `${!x}` is the literal text `${x}`. Refuses malformed ones. */
export function parseSubstitution(argument: Json): Substitution {
  const [text, own] = isList(argument) && argument.length === 2 ? argument : [argument, {}];
  if (typeof text !== 'string' || !isObject(own)) {
    throw templateError(
      "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
    );
  }
  return { pieces: text.split(/(\$\{[^}]*\})/).flatMap(pieceOf), own };
}

function pieceOf(part: string): readonly SubPiece[] {
  if (part === '') return [];
  if (!part.startsWith('${') || !part.endsWith('}')) return [{ text: part }];
  const name = part.slice(2, -1).trim();
  if (name.startsWith('!')) return [{ text: `\${${name.slice(1)}}` }];
  if (!NAME.test(name)) {
    throw templateError(
      'variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons',
    );
  }
  return [{ variable: name }];
}
