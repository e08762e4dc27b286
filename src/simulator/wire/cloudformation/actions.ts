import type { ActionTable } from '../action.js';
import { CHANGE_SET_ACTIONS } from './change-set-actions.js';
import { DRIFT_ACTIONS } from './drift-actions.js';
import { EVENT_ACTIONS } from './event-actions.js';
import { RESOURCE_ACTIONS } from './resource-actions.js';
import { STACK_ACTIONS } from './stack-actions.js';
import { STACK_OPTION_ACTIONS } from './stack-option-actions.js';
import { TEMPLATE_ACTIONS } from './template-actions.js';

/** Everything that the simulated CloudFormation can be asked. */
export const CLOUDFORMATION_ACTIONS: ActionTable = {
  ...CHANGE_SET_ACTIONS,
  ...DRIFT_ACTIONS,
  ...EVENT_ACTIONS,
  ...RESOURCE_ACTIONS,
  ...STACK_ACTIONS,
  ...STACK_OPTION_ACTIONS,
  ...TEMPLATE_ACTIONS,
};
