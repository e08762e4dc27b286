import type { Json, JsonObject, ParameterConstraints, ParameterDeclaration } from '../contracts.js';
import { scalarText } from './evaluation.js';
import { isList, isObject } from './function-call.js';
import { checkName } from './sections.js';
import { formatError } from './template-error.js';

const TYPE =
  /^(?:String|Number|CommaDelimitedList|List<Number>|(?:List<)?AWS::(?:EC2|Route53)::[A-Za-z0-9:]+>?|AWS::SSM::Parameter::(?:Name|Value<(?:String|List<String>|CommaDelimitedList|(?:List<)?AWS::(?:EC2|Route53)::[A-Za-z0-9:]+>?)>))$/;

/** The parameters of a template, by name in declaration order. Refuses malformed ones. */
export function readParameters(section: JsonObject): ReadonlyMap<string, ParameterDeclaration> {
  return new Map(
    Object.entries(section).map(([name, value]) => [name, readParameter(name, value)]),
  );
}

function readParameter(name: string, value: Json): ParameterDeclaration {
  checkName('Parameter', name);
  if (!isObject(value)) throw formatError('Any Parameters member must be an object.');
  const type = value['Type'];
  if (typeof type !== 'string') {
    throw formatError('Every Parameters object must contain a Type member.');
  }
  if (!TYPE.test(type)) throw formatError(`Unrecognized parameter type: ${type}`);
  return {
    name,
    type,
    defaultValue: textOf('Default', value['Default']),
    noEcho: scalarText(value['NoEcho']) === 'true',
    description: textOf('Description', value['Description']),
    allowedValues: allowedValuesOf(value['AllowedValues']),
    constraints: constraintsOf(value),
  };
}

function constraintsOf(value: JsonObject): ParameterConstraints {
  return {
    allowedPattern: textOf('AllowedPattern', value['AllowedPattern']),
    minLength: numberOf('MinLength', value['MinLength']),
    maxLength: numberOf('MaxLength', value['MaxLength']),
    minValue: numberOf('MinValue', value['MinValue']),
    maxValue: numberOf('MaxValue', value['MaxValue']),
    description: textOf('ConstraintDescription', value['ConstraintDescription']),
  };
}

function textOf(member: string, value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = scalarText(value);
  if (text === undefined) throw formatError(`Every ${member} member must be a string.`);
  return text;
}

function numberOf(member: string, value: Json | undefined): number | undefined {
  const text = textOf(member, value);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) {
    throw formatError(`Every ${member} member must be a number.`);
  }
  return number;
}

function allowedValuesOf(value: Json | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!isList(value)) throw formatError('Every AllowedValues member must be a list.');
  return value.map((item) => textOf('AllowedValues', item) ?? '');
}
