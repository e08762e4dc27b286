import { ServiceError } from '../../src/core/service-error.js';

const FAULTS = {
  denied: { code: 'AccessDenied', httpStatus: 403, message: 'not authorized' },
  unsupported: { code: 'InvalidAction', httpStatus: 400, message: 'Could not find operation' },
  unreachable: { code: 'Unreachable', httpStatus: 503, message: 'HTTP 503' },
  expired: { code: 'ExpiredToken', httpStatus: 403, message: 'The security token is expired' },
  other: { code: 'Strange', httpStatus: 400, message: 'strange' },
} as const;

/** A refusal of a kind, as the adapters raise it. */
export function serviceFault(kind: keyof typeof FAULTS, action = 'Describe'): ServiceError {
  return new ServiceError({ action, requestId: undefined, ...FAULTS[kind] });
}
