import { cancel } from '../operations/cancel.js';
import { continueRollback } from '../operations/continue-rollback.js';
import { deleteStack } from '../operations/delete-stack.js';
import { deploy } from '../operations/deploy.js';
import { status } from '../operations/status.js';
import type { Success } from '../operations/success.js';
import { validate } from '../operations/validate.js';
import type { Operation, Request } from '../core/request.js';
import type { Ports } from '../ports/ports.js';

/** Operations on a stack; the self-test is no such operation, for it brings a world of its own. */
export type StackOperation = Exclude<Operation, 'self-test'>;

/** Carries out the operation of a request. */
export async function operate(
  operation: StackOperation,
  request: Request,
  ports: Ports,
): Promise<Success> {
  switch (operation) {
    case 'validate':
      return await validate(request, ports);
    case 'deploy':
    case 'create':
    case 'update':
      return await deploy(request, ports);
    case 'delete':
      return await deleteStack(request, ports);
    case 'continue-rollback':
      return await continueRollback(request, ports);
    case 'cancel':
      return await cancel(request, ports);
    case 'status':
      return await status(request, ports);
  }
}
