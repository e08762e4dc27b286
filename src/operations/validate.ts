import { isServiceError } from '../core/service-error.js';
import type { Request } from '../core/request.js';
import type { Ports } from '../ports/ports.js';
import type { TemplateFacts } from '../ports/stacks.js';
import { sourceOf, templateOf } from './template-source.js';
import type { Success } from './success.js';

/**
 * Checks the template: what can be read without credentials has been checked when the request was made (syntax, size,
 * parameters); here CloudFormation's own ValidateTemplate follows. Without credentials that half is left out and said so.
 */
export async function validate(request: Request, ports: Ports): Promise<Success> {
  const template = templateOf(request);
  ports.log.section('Validation');
  ports.log.info(`${template.path} can be read; ${template.declares.size} parameters.`);
  const facts = await ask(request, ports);
  if (facts === undefined) {
    ports.journal.notice({
      level: 'info',
      message: 'Only the offline half ran: no AWS credentials were found for ValidateTemplate.',
    });
    return {
      result: 'succeeded',
      headline: `${template.path} can be read; CloudFormation was not asked, for want of credentials.`,
    };
  }
  if (facts.capabilities.length > 0) {
    ports.log.info(
      `Needs ${facts.capabilities.join(', ')}: ${facts.capabilitiesReason ?? 'no reason was given'}.`,
    );
  }
  return { result: 'succeeded', headline: `${template.path} is valid, says CloudFormation.` };
}

async function ask(request: Request, ports: Ports): Promise<TemplateFacts | undefined> {
  try {
    const source = await sourceOf(templateOf(request), request, ports);
    return await ports.stacks.validateTemplate(source);
  } catch (thrown) {
    if (isServiceError(thrown, 'no-credentials')) return undefined;
    throw thrown;
  }
}
