import { defaultsOf } from '../resolved-stack.js';
import type { Rule } from '../rule.js';

/** The parts that were asked for are there, and a fresh account has room for them. */
export const accountQuota: Rule = {
  id: 'account-quota',
  severity: 'error',
  checklist: ['W4', 'W11', 'K1', 'L3', 'C4'],
  what: 'With the defaults each agreed type is there at least as often as the profile says, and no more often than a fresh account allows.',
  why: 'An account has five VPCs, internet gateways, addresses and trails in a region to begin with: the creation ends with LimitExceeded.',
  remedy: 'Add the missing resource, or make the surplus one optional.',
  example: {
    fails: `Resources:
  One: { Type: AWS::EC2::EIP }
  Two: { Type: AWS::EC2::EIP }
`,
    passes: `Resources:
  One: { Type: AWS::EC2::EIP }
`,
    profile: { quantities: { 'AWS::EC2::EIP': { least: 1, most: 1 } } },
  },
  checks: {
    stack: ({ stack, profile, model, report }) => {
      const defaults = defaultsOf(model);
      const changed = Object.entries(stack.parameters).some(
        ([name, value]) => value !== defaults[name],
      );
      if (changed) return;
      for (const [type, { least, most }] of Object.entries(profile.quantities)) {
        const found = stack.ofType(type);
        if (found.length < least)
          report(
            ['Resources'],
            `There are ${found.length} of ${type}; at least ${least} belong here.`,
          );
        if (most !== undefined && found.length > most)
          report(
            found[most]?.at() ?? [],
            `There are ${found.length} of ${type}; at most ${most} fit.`,
          );
      }
    },
  },
};
