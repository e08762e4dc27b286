import type { Failure } from './operation.js';

const VERBS = ['create', 'update', 'delete'] as const;

/**
 * `The following resource(s) failed to create: [A, B]. `, with the trailing space that the service
 * leaves (semantics 3.4); one sentence for each verb.
 */
export function failureText(failures: readonly Failure[]): string {
  return VERBS.map((verb) => {
    const ids = failures.filter((failure) => failure.verb === verb).map((item) => item.logicalId);
    return ids.length === 0
      ? ''
      : `The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `;
  }).join('');
}

/** What a resource handler's failure looks like. */
export function handlerMessage(
  message: string,
  options: { readonly requestToken: string; readonly code: string },
): string {
  const { requestToken, code } = options;
  return `Resource handler returned message: "${message}" (RequestToken: ${requestToken}, HandlerErrorCode: ${code})`;
}
