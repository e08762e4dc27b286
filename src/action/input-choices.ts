import { OPERATIONS } from '../core/request.js';

/** Values of choices, the default first. */
export const OPERATION_CHOICES = ['auto', ...OPERATIONS] as const;
export const ON_FAILURE_CHOICES = ['rollback', 'delete', 'do-nothing'] as const;
export const ON_CANCEL_CHOICES = ['detach', 'cancel'] as const;
export const VERIFY_CHOICES = ['true', 'false', 'required'] as const;
export const ON_VERIFICATION_FAILURE_CHOICES = ['fail', 'revert'] as const;
export const NOTIFY_CHOICES = ['final', 'all', 'off'] as const;
export const LOG_LEVEL_CHOICES = ['info', 'debug', 'warning', 'error'] as const;
export const FORMAT_CHOICES = ['text', 'json'] as const;
