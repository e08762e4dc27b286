import { build } from 'esbuild';
import { join } from 'node:path';

const DOCUMENT = join(import.meta.dirname, '../../src/template/document.ts');
const ACCOUNT = '123456789012';
const PSEUDO = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-west-2',
  'AWS::StackName': 'tapstack-dev',
  'AWS::URLSuffix': 'amazonaws.com',
};
const NOTHING = Symbol('AWS::NoValue');

/** TapStack.yml as values, read by the action's own reader; functions are in their long form. */
export async function readTemplate(text) {
  const bundle = await build({
    entryPoints: [DOCUMENT],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
    },
  });
  const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
  const { parseDocument } = await import(`data:text/javascript;base64,${code}`);
  return parseDocument(text, { file: 'TapStack.yml' }).value;
}

/**
 * The template with certain parameter values as CloudFormation shows it to its hooks: parameters, conditions and
 * mappings are gone, texts are composed. References to resources stay, except ARNs of buckets where they are
 * asked for: Control Tower's rules read them as a hook does, cdk-nag follows references.
 */
export function resolveForHooks(template, values, { bucketArns }) {
  const view = createView(template, values, bucketArns);
  const resources = Object.entries(template.Resources)
    .filter(([, { Condition }]) => Condition === undefined || view.holds(Condition))
    // Metadata holds the acknowledgements, which the judges shall not see; order is of no interest to them.
    .map(([id, { Type, Properties = {} }]) => [id, { Type, Properties: view.value(Properties) }]);
  return { AWSTemplateFormatVersion: '2010-09-09', Resources: Object.fromEntries(resources) };
}

function createView(template, values, bucketArns) {
  const parameters = Object.fromEntries(
    Object.entries(template.Parameters).map(([name, { Type, Default }]) => [
      name,
      Type.startsWith('AWS::SSM::') ? 'ami-00000000000000000' : typed(values[name] ?? Default),
    ]),
  );
  const holds = (name) => truth(template.Conditions[name]);

  function truth(expression) {
    const [[name, argument]] = Object.entries(expression);
    if (name === 'Condition') return holds(argument);
    if (name === 'Fn::Equals') {
      const [left, right] = argument.map((one) => String(value(one)));
      return left === right;
    }
    if (name === 'Fn::Not') return !truth(argument[0]);
    return name === 'Fn::And' ? argument.every(truth) : argument.some(truth);
  }

  function value(given) {
    if (Array.isArray(given)) return given.map(value).filter((one) => one !== NOTHING);
    if (typeof given !== 'object' || given === null) return given;
    const [name, argument] = Object.keys(given).length === 1 ? Object.entries(given)[0] : [''];
    const evaluate = Object.hasOwn(functions, name) ? functions[name] : undefined;
    const result = evaluate?.(argument);
    if (result !== undefined) return result;
    const entries = Object.entries(given).map(([key, one]) => [key, value(one)]);
    return Object.fromEntries(entries.filter(([, one]) => one !== NOTHING));
  }

  /** What a reference to a parameter or an ARN becomes; undefined leaves the function as it is. */
  const functions = {
    Ref: (name) => (name === 'AWS::NoValue' ? NOTHING : (parameters[name] ?? PSEUDO[name])),
    'Fn::If': ([condition, then, otherwise]) => value(holds(condition) ? then : otherwise),
    'Fn::FindInMap': (path) => value(path).reduce((map, key) => map[key], template.Mappings),
    'Fn::GetAtt': ([id, attribute]) => bucketArn(id, attribute),
    'Fn::Join': ([separator, list]) => {
      const parts = value(list);
      return Array.isArray(parts) && parts.every((part) => typeof part === 'string')
        ? parts.join(separator)
        : undefined;
    },
    'Fn::Split': ([separator, text]) => {
      const whole = value(text);
      return typeof whole === 'string' ? whole.split(separator) : undefined;
    },
    'Fn::Sub': (argument) => substitute(...[argument].flat()),
  };

  function substitute(text, variables = {}) {
    const filled = text.replace(/\$\{([^!}][^}]*)\}/g, (whole, name) => {
      if (Object.hasOwn(variables, name)) return value(variables[name]);
      return parameters[name] ?? PSEUDO[name] ?? bucketArn(...name.split('.')) ?? whole;
    });
    // What is left refers to resources; a `${!X}` is a text of the shell.
    return /\$\{[^!]/.test(filled) ? { 'Fn::Sub': filled } : filled.replaceAll('${!', '${');
  }

  function bucketArn(id, attribute) {
    const { Type, Properties } = template.Resources[id] ?? {};
    if (!bucketArns || Type !== 'AWS::S3::Bucket' || attribute !== 'Arn') return undefined;
    return `arn:aws:s3:::${value(Properties.BucketName)}`;
  }

  return { holds, value };
}

/** CloudFormation turns the texts of toggles into the property's type before a hook sees them. */
function typed(text) {
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
