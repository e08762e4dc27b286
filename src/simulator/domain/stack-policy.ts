/** What an update does to a resource, as stack policies call it. */
export type PolicyAction = 'Update:Modify' | 'Update:Replace' | 'Update:Delete';

interface Statement {
  readonly Effect?: string;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: {
    readonly StringEquals?: { readonly ResourceType?: string | readonly string[] };
  };
}

/** The change that is asked for. */
export interface PolicyQuestion {
  readonly action: PolicyAction;
  readonly logicalId: string;
  readonly type: string;
}

/** Whether the text is a policy at all. */
export function isStackPolicy(text: string): boolean {
  return statementsOf(text) !== undefined;
}

/**
 * The reason with which a stack policy refuses a change; `undefined` when it allows it. A policy denies
 * what no statement allows (semantics 7.5).
 */
export function policyRefusal(
  policy: string | undefined,
  question: PolicyQuestion,
): string | undefined {
  const statements = policy === undefined ? undefined : statementsOf(policy);
  if (statements === undefined) return undefined;
  const denied = statements.findIndex((item) => item.Effect === 'Deny' && applies(item, question));
  if (denied >= 0) {
    return `Action denied by stack policy: Statement [#${denied + 1}] does not allow [${question.action}] for resource [LogicalResourceId/${question.logicalId}]`;
  }
  const allowed = statements.some((item) => item.Effect === 'Allow' && applies(item, question));
  return allowed ? undefined : 'Action not allowed by stack policy';
}

function applies(statement: Statement, { action, logicalId, type }: PolicyQuestion): boolean {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  const resource = `LogicalResourceId/${logicalId}`;
  const types = listOf(Condition?.StringEquals?.ResourceType);
  return (
    (Action === undefined ? !matches(NotAction, action) : matches(Action, action)) &&
    (Resource === undefined ? !matches(NotResource, resource) : matches(Resource, resource)) &&
    (types.length === 0 || matches(types, type))
  );
}

function matches(patterns: string | readonly string[] | undefined, value: string): boolean {
  return listOf(patterns).some((pattern) => {
    const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    return new RegExp(`^${expression}$`, 'i').test(value);
  });
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function statementsOf(text: string): readonly Statement[] | undefined {
  try {
    const value = JSON.parse(text) as {
      readonly Statement?: Statement | readonly Statement[];
    } | null;
    const statements = value?.Statement;
    if (statements === undefined) return undefined;
    return Array.isArray(statements)
      ? (statements as readonly Statement[])
      : [statements as Statement];
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
