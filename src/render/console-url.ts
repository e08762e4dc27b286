import { REGION } from '../core/request.js';

/** Link to the stack in the AWS console; by id where it is known, for a name may be used again. */
export function consoleUrl(stack: {
  readonly name: string;
  readonly id: string | undefined;
}): string {
  const base = `https://${REGION}.console.aws.amazon.com/cloudformation/home?region=${REGION}#/stacks`;
  return stack.id === undefined
    ? `${base}?filteringText=${encodeURIComponent(stack.name.toWellFormed())}`
    : `${base}/stackinfo?stackId=${encodeURIComponent(stack.id.toWellFormed())}`;
}
