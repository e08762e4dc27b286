import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { resolveForHooks } from './hook-view.js';

const GUARD = '@cdklabs/cdk-validator-cfnguard';

/**
 * The judges of the tools folder as one function: (template, parameter values, folder for files) → findings, each
 * with pack, rule, resource, and a detail where a rule finds several things in one resource.
 */
export function createJudges(tools) {
  const require = createRequire(join(tools, 'package.json'));
  const cdk = load(require, 'aws-cdk-lib');
  const { CfnInclude } = load(require, 'aws-cdk-lib/cloudformation-include');
  const { AwsSolutionsChecks, NIST80053R5Checks } = load(require, 'cdk-nag');
  const { CfnGuardValidator } = load(require, GUARD);
  const controls = readControls(join(dirname(require.resolve(`${GUARD}/package.json`)), 'rules'));
  const write = (folder, name, template) => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(template));
    return file;
  };
  return (template, values, folder) => {
    const forNag = resolveForHooks(template, values, { bucketArns: false });
    const forGuard = resolveForHooks(template, values, { bucketArns: true });
    const app = new cdk.App({ outdir: join(folder, 'cdk.out') });
    new CfnInclude(new cdk.Stack(app, 'Stack'), 'Template', {
      templateFile: write(folder, 'nag.json', forNag),
    });
    const packs = { 'AWS Solutions': AwsSolutionsChecks, 'NIST 800-53 R5': NIST80053R5Checks };
    const types = new Set(Object.values(forGuard.Resources).map(({ Type }) => Type));
    // Two of three controls are about types that the template does not have; each takes time to be read.
    const disabledRules = [...controls.values()]
      .filter((control) => !control.types.some((type) => types.has(type)))
      .map(({ file }) => file);
    const guard = new CfnGuardValidator({ disabledRules }).validate({
      templatePaths: [write(folder, 'guard.json', forGuard)],
    });
    return [
      ...Object.entries(packs).flatMap(([pack, Checks]) =>
        nagFindings(pack, new Checks(app).validateScope(app)),
      ),
      ...guardFindings(guard, forGuard.Resources, controls),
    ];
  };
}

function load(require, name) {
  try {
    return require(name);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    console.error(`${name} is not installed. Run "npm ci --prefix tools" and try again.`);
    process.exit(2);
  }
}

/** `AwsSolutions-IAM5[Resource::*]` is rule IAM5 with a detail; a rule that threw counts as a finding. */
function nagFindings(pack, { violations }) {
  return violations.flatMap(({ ruleName, violatingResources }) => {
    const [, rule, detail = ''] = /^(?:AwsSolutions|NIST\.800\.53\.R5)-([^[]+)(.*)$/.exec(ruleName);
    return violatingResources.map(({ constructPath }) => ({
      pack,
      rule,
      detail,
      resource: constructPath.split('/')[2],
    }));
  });
}

/**
 * Control Tower's rules name their control in the message. Some checks come without a resource: they are another
 * finding's shadow, or else meant for every resource of the control's types.
 */
function guardFindings({ violations }, resources, controls) {
  const named = violations.map(({ ruleName, description, violatingResources }) => ({
    rule: /\[(CT\.[A-Z0-9.]+)\]/.exec(description)?.[1] ?? ruleName,
    ids: violatingResources.map(({ resourceLogicalId }) => resourceLogicalId).filter(Boolean),
  }));
  return named.flatMap(({ rule, ids }) => {
    const hasShadow = named.some((other) => other.rule === rule && other.ids.length > 0);
    const types = controls.get(rule)?.types ?? [];
    const meant = Object.keys(resources).filter((id) => types.includes(resources[id].Type));
    return (hasShadow ? ids : meant).map((resource) => ({
      pack: 'Control Tower',
      rule,
      detail: '',
      resource,
    }));
  });
}

/** Control Tower's controls by id: the name of the rule's file and the resource types that it judges. */
function readControls(rules) {
  const metadata = join(rules, 'control-tower/metadata');
  const files = readdirSync(metadata).flatMap((folder) =>
    readdirSync(join(metadata, folder)).map((file) => join(metadata, folder, file)),
  );
  return new Map(
    files.map((file) => {
      const { Id, EvaluatedResourceTypes } = JSON.parse(readFileSync(file, 'utf8'));
      return [Id, { file: basename(file, '.metadata.json'), types: EvaluatedResourceTypes }];
    }),
  );
}
