/**
 * The seams between the parts of the embedded CloudFormation: the template side (parsing, intrinsic
 * functions, planning of changes) and the domain side (stacks, operations, events, the wire).
 * Types only; nothing here comes from the engine, so that a wrong idea cannot pass on both sides.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type DeletionPolicy = 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';

export interface ParameterDeclaration {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string | undefined;
  readonly noEcho: boolean;
  readonly description: string | undefined;
  readonly allowedValues: readonly string[] | undefined;
  /** What else a value must meet; checked by `resolveParameters`. */
  readonly constraints?: ParameterConstraints | undefined;
}

/** Constraints of a parameter as the template declares them. */
export interface ParameterConstraints {
  readonly allowedPattern: string | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minValue: number | undefined;
  readonly maxValue: number | undefined;
  /** ConstraintDescription: stands in the refusal instead of the constraint. */
  readonly description: string | undefined;
}

export interface ResourceDeclaration {
  readonly logicalId: string;
  readonly type: string;
  /** As written, intrinsic functions in their long form (`{ "Ref": … }`, `{ "Fn::GetAtt": [a, b] }`). */
  readonly properties: JsonObject;
  readonly condition: string | undefined;
  readonly dependsOn: readonly string[];
  readonly deletionPolicy: DeletionPolicy | undefined;
  readonly updateReplacePolicy: DeletionPolicy | undefined;
  readonly metadata: Json | undefined;
  readonly creationPolicy: Json | undefined;
  readonly updatePolicy: Json | undefined;
}

export interface OutputDeclaration {
  readonly key: string;
  readonly description: string | undefined;
  readonly condition: string | undefined;
  readonly value: Json;
  readonly exportName: Json | undefined;
}

/** A template that passed the synchronous checks of CreateChangeSet and ValidateTemplate. */
export interface TemplateModel {
  /** The text as submitted. */
  readonly body: string;
  readonly description: string | undefined;
  readonly parameters: ReadonlyMap<string, ParameterDeclaration>;
  readonly conditions: ReadonlyMap<string, Json>;
  readonly mappings: JsonObject;
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly outputs: ReadonlyMap<string, OutputDeclaration>;
  /** `CAPABILITY_IAM` or `CAPABILITY_NAMED_IAM` where needed, else empty. */
  readonly capabilities: readonly string[];
  /** `The following resource(s) require capabilities: [AWS::IAM::Role]`. */
  readonly capabilitiesReason: string | undefined;
  readonly transforms: readonly string[];
}

/** A parameter as it came over the wire. */
export interface GivenParameter {
  readonly key: string;
  readonly value: string | undefined;
  readonly usePreviousValue: boolean;
}

/** What is known of a resource that exists. */
export interface ExistingResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  /** Values of Fn::GetAtt by attribute name (`Arn`, `Endpoint.Address`). */
  readonly attributes: ReadonlyMap<string, Json>;
}

/** Everything that intrinsic functions may look at. */
export interface Scope {
  readonly parameters: ReadonlyMap<string, string>;
  readonly stackName: string;
  readonly stackId: string;
  readonly accountId: string;
  readonly region: string;
  readonly notificationArns: readonly string[];
  readonly resources: ReadonlyMap<string, ExistingResource>;
  /** Exports of the account and region, for Fn::ImportValue. */
  readonly exports: ReadonlyMap<string, string>;
  /** What a Ref or GetAtt of a resource that is not in `resources` gives. */
  readonly unknown: 'known-after-apply' | 'error';
}

/** What stands for a value that is known only after deployment (IncludePropertyValues shows it so). */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

export interface ResolvedOutput {
  readonly key: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly exportName: string | undefined;
}

/** A resource of the last deployment, as the planner compares with it. */
export interface DeployedResource extends ExistingResource {
  /** Properties as resolved at the last deployment. */
  readonly properties: JsonObject;
  readonly declaration: ResourceDeclaration;
}

export interface PlanInput {
  readonly before: ReadonlyMap<string, DeployedResource>;
  /** Template of the last deployment; absent for a stack without one. */
  readonly previous: { readonly model: TemplateModel; readonly scope: Scope } | undefined;
  readonly model: TemplateModel;
  readonly scope: Scope;
  /** Stack-level tags propagate to taggable resources; a change of them is Scope `Tags`. */
  readonly tagsChanged: boolean;
}

export type RequiresRecreation = 'Never' | 'Conditionally' | 'Always';

export interface PlannedDetail {
  readonly attribute:
    | 'Properties'
    | 'Metadata'
    | 'CreationPolicy'
    | 'UpdatePolicy'
    | 'DeletionPolicy'
    | 'UpdateReplacePolicy'
    | 'Tags';
  /** Top-level property; only for attribute `Properties`. */
  readonly name: string | undefined;
  /** `/Properties/A/B/0`; shown with IncludePropertyValues only. */
  readonly path: string | undefined;
  readonly requiresRecreation: RequiresRecreation;
  readonly evaluation: 'Static' | 'Dynamic';
  readonly changeSource:
    | 'ParameterReference'
    | 'ResourceReference'
    | 'ResourceAttribute'
    | 'DirectModification'
    | 'Automatic';
  readonly causingEntity: string | undefined;
  readonly beforeValue: string | undefined;
  readonly afterValue: string | undefined;
  readonly attributeChangeType: 'Add' | 'Remove' | 'Modify' | undefined;
}

export interface PlannedChange {
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic';
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly replacement: 'True' | 'False' | 'Conditional' | undefined;
  readonly policyAction:
    | 'Delete'
    | 'Retain'
    | 'Snapshot'
    | 'ReplaceAndDelete'
    | 'ReplaceAndRetain'
    | 'ReplaceAndSnapshot'
    | undefined;
  readonly scope: readonly PlannedDetail['attribute'][];
  readonly details: readonly PlannedDetail[];
  /** JSON text `{"Properties":{…}}`, scalars as strings; absent where the semantics reference says so. */
  readonly beforeContext: string | undefined;
  readonly afterContext: string | undefined;
}

export interface Plan {
  readonly changes: readonly PlannedChange[];
  /** Outputs differ although no resource does: such a set is executable with an empty list of changes. */
  readonly outputsChanged: boolean;
}

/** The template side, as the domain side calls it. Every function throws ApiError with the service's text. */
export interface TemplateSide {
  /** Syntax, structure, references, conditions and cycles, in the service's words. */
  parseTemplate(body: string): TemplateModel;
  /**
   * Final parameter values of a create (no `previous`) or an update. Refuses missing, unknown and
   * constraint-breaking ones in the service's words. SSM parameter types keep their name as value.
   */
  resolveParameters(
    model: TemplateModel,
    given: readonly GivenParameter[],
    previous: ReadonlyMap<string, string> | undefined,
  ): ReadonlyMap<string, string>;
  /** Logical ids whose condition holds, in declaration order. */
  activeResources(model: TemplateModel, scope: Scope): readonly string[];
  /** Properties with all intrinsic functions resolved and `AWS::NoValue` removed. */
  resolveProperties(model: TemplateModel, logicalId: string, scope: Scope): JsonObject;
  /** For each active resource the ids it waits for: DependsOn, Ref, GetAtt, Sub, through active Fn::If branches. */
  dependencies(model: TemplateModel, scope: Scope): ReadonlyMap<string, readonly string[]>;
  resolveOutputs(model: TemplateModel, scope: Scope): readonly ResolvedOutput[];
  /** The changes from what is deployed to what the template asks for. */
  plan(input: PlanInput): Plan;
}
