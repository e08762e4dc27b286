import { accessLogDelivery } from '../rules/access-log-delivery.js';
import { accountQuota } from '../rules/account-quota.js';
import { addressPlan } from '../rules/address-plan.js';
import { agreedOutputs } from '../rules/agreed-outputs.js';
import { agreedParameters } from '../rules/agreed-parameters.js';
import { alarmAction } from '../rules/alarm-action.js';
import { alarmMetric } from '../rules/alarm-metric.js';
import { auditDelivery } from '../rules/audit-delivery.js';
import { availabilityZones } from '../rules/availability-zones.js';
import { balancerAttributes } from '../rules/balancer-attributes.js';
import { bucketEncryption } from '../rules/bucket-encryption.js';
import { bucketHardening } from '../rules/bucket-hardening.js';
import { bucketLifeCycle } from '../rules/bucket-life-cycle.js';
import { bucketNameAccount } from '../rules/bucket-name-account.js';
import { bucketPolicy } from '../rules/bucket-policy.js';
import { danglingReference } from '../rules/dangling-reference.js';
import { databaseLogs } from '../rules/database-logs.js';
import { databaseProtection } from '../rules/database-protection.js';
import { databaseSize } from '../rules/database-size.js';
import { databaseVersion } from '../rules/database-version.js';
import { deletionPolicy } from '../rules/deletion-policy.js';
import { dependencyCycle } from '../rules/dependency-cycle.js';
import { documented } from '../rules/documented.js';
import { exportName } from '../rules/export-name.js';
import { flowLog } from '../rules/flow-log.js';
import { functionForm } from '../rules/function-form.js';
import { groupDescription } from '../rules/group-description.js';
import { groupEgress } from '../rules/group-egress.js';
import { groupIngress } from '../rules/group-ingress.js';
import { groupPaths } from '../rules/group-paths.js';
import { iamPermission } from '../rules/iam-permission.js';
import { iamTrust } from '../rules/iam-trust.js';
import { instanceHardening } from '../rules/instance-hardening.js';
import { keyAdministration } from '../rules/key-administration.js';
import { keyUsers } from '../rules/key-users.js';
import { listeners } from '../rules/listeners.js';
import { logGroupForm } from '../rules/log-group-form.js';
import { nameFits } from '../rules/name-fits.js';
import { nameReplacement } from '../rules/name-replacement.js';
import { nameSuffix } from '../rules/name-suffix.js';
import { nameTags } from '../rules/name-tag.js';
import { nameUnique } from '../rules/name-unique.js';
import { natGateway } from '../rules/nat-gateway.js';
import { networkForm } from '../rules/network-form.js';
import { noPlaceholder } from '../rules/no-placeholder.js';
import { orderInstances } from '../rules/order-instances.js';
import { orderInternetGateway } from '../rules/order-internet-gateway.js';
import { orderLogGroup } from '../rules/order-log-group.js';
import { parameterDeclaration } from '../rules/parameter-declaration.js';
import { rollingUpdate } from '../rules/rolling-update.js';
import { selfContained } from '../rules/self-contained.js';
import { serverAccessLogging } from '../rules/server-access-logging.js';
import { subscriptionOptional } from '../rules/subscription-optional.js';
import { suffixParameter } from '../rules/suffix-parameter.js';
import { targetHealth } from '../rules/target-health.js';
import { templateForm } from '../rules/template-form.js';
import { toggleValues } from '../rules/toggle-values.js';
import { topicPolicy } from '../rules/topic-policy.js';
import { trailForm } from '../rules/trail-form.js';
import { userData } from '../rules/user-data.js';
import { volumeEncryption } from '../rules/volume-encryption.js';
import type { Rule } from '../rule.js';

/** The rules of the profile `tapstack`, in the order of the checklist: names, form, network, security, parts. */
export const TAPSTACK_RULES: readonly Rule[] = [
  agreedParameters,
  agreedOutputs,
  suffixParameter,
  nameSuffix,
  nameFits,
  nameTags,
  bucketNameAccount,
  nameReplacement,
  nameUnique,
  exportName,
  templateForm,
  selfContained,
  noPlaceholder,
  documented,
  parameterDeclaration,
  toggleValues,
  danglingReference,
  dependencyCycle,
  availabilityZones,
  addressPlan,
  deletionPolicy,
  accountQuota,
  orderInternetGateway,
  orderInstances,
  orderLogGroup,
  networkForm,
  natGateway,
  flowLog,
  groupIngress,
  groupEgress,
  groupPaths,
  groupDescription,
  keyAdministration,
  keyUsers,
  volumeEncryption,
  bucketHardening,
  bucketEncryption,
  bucketPolicy,
  accessLogDelivery,
  auditDelivery,
  bucketLifeCycle,
  serverAccessLogging,
  listeners,
  balancerAttributes,
  targetHealth,
  instanceHardening,
  rollingUpdate,
  userData,
  databaseVersion,
  databaseProtection,
  databaseSize,
  databaseLogs,
  functionForm,
  topicPolicy,
  subscriptionOptional,
  trailForm,
  logGroupForm,
  alarmMetric,
  alarmAction,
  iamPermission,
  iamTrust,
];
