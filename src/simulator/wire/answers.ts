import type { ApiError } from '../api-error.js';
import type { WireAnswer } from './exchange.js';
import { QUERY_SERVICES, type ServiceName } from './service-names.js';
import { escapeXml, xmlElements, type XmlObject } from './xml.js';

/** Of what an answer is the answer. */
export interface AnswerTo {
  readonly service: ServiceName;
  readonly action: string;
  readonly requestId: string;
}

/** The answer of a Query service: Response, Result, ResponseMetadata. */
export function resultAnswer(to: AnswerTo, result: XmlObject | undefined): WireAnswer {
  const { action, requestId } = to;
  const content = result === undefined ? '' : xmlElements({ [`${action}Result`]: result });
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  const name = `${action}Response`;
  return xmlAnswer(200, requestId, `<${name}${namespaceOf(to)}>${content}${metadata}</${name}>`);
}

/** The error document of a Query service, or of S3. */
export function errorAnswer(to: AnswerTo, error: ApiError): WireAnswer {
  const { requestId, service } = to;
  const details = `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
  if (service === 's3') {
    return xmlAnswer(
      error.status,
      requestId,
      `<Error>${details}<RequestId>${requestId}</RequestId></Error>`,
    );
  }
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  return xmlAnswer(
    error.status,
    requestId,
    `<ErrorResponse${namespaceOf(to)}><Error><Type>${type}</Type>${details}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  );
}

function xmlAnswer(status: number, requestId: string, body: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}

function namespaceOf({ service }: AnswerTo): string {
  return service === 's3' ? '' : ` xmlns="${QUERY_SERVICES[service].namespace}"`;
}
