import type {
  Json,
  JsonObject,
  ResolvedOutput,
  ResourceDeclaration,
  TemplateModel,
} from '../contracts.js';

/** Alarms that are watched during an operation and some minutes after. */
export interface RollbackConfiguration {
  readonly triggers: readonly { readonly arn: string; readonly type: string }[];
  readonly monitoringMinutes: number | undefined;
}

/** Everything that a stack is asked to be: template, values and options. */
export interface Deployment {
  readonly model: TemplateModel;
  /** As given; the name for SSM parameter types. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  readonly notificationArns: readonly string[];
  readonly capabilities: readonly string[];
  readonly roleArn: string | undefined;
  readonly rollback: RollbackConfiguration;
  readonly mode: 'STANDARD' | 'EXPRESS';
}

/** A resource as the stack keeps it; replaced as a whole at each change. */
export interface ResourceRow {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly status: string;
  readonly statusReason: string | undefined;
  readonly updatedAt: number;
  readonly properties: JsonObject;
  readonly attributes: ReadonlyMap<string, Json>;
  readonly declaration: ResourceDeclaration;
}

/** What a rollback returns to. */
export interface StableState {
  readonly deployment: Deployment;
  readonly resources: ReadonlyMap<string, ResourceRow>;
  readonly outputs: readonly ResolvedOutput[];
}
