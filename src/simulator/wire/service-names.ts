import type { WireRequest } from './exchange.js';

/** A service that the simulator answers for. */
export type ServiceName =
  'cloudformation' | 'sns' | 'rds' | 'autoscaling' | 'elasticloadbalancing' | 'sts' | 's3';

/** API version and namespace by Query service (semantics 8.1). */
export const QUERY_SERVICES: Readonly<
  Record<Exclude<ServiceName, 's3'>, { readonly version: string; readonly namespace: string }>
> = {
  cloudformation: {
    version: '2010-05-15',
    namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
  },
  sns: { version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/' },
  rds: { version: '2014-10-31', namespace: 'http://rds.amazonaws.com/doc/2014-10-31/' },
  autoscaling: {
    version: '2011-01-01',
    namespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/',
  },
  elasticloadbalancing: {
    version: '2015-12-01',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
  },
  sts: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
};

/** Which service a request is for: by the credential scope of its signature, else by API version. */
export function serviceOf(request: WireRequest, params: ReadonlyMap<string, string>): ServiceName {
  const scope = /Credential=[^/]+\/\d+\/[^/]*\/([a-z0-9-]+)\/aws4_request/.exec(
    request.headers['authorization'] ?? '',
  )?.[1];
  const names = Object.keys(QUERY_SERVICES) as (keyof typeof QUERY_SERVICES)[];
  const named = names.find((name) => name === scope);
  if (named !== undefined) return named;
  if (scope === 's3') return 's3';
  const version = params.get('Version');
  return names.find((name) => QUERY_SERVICES[name].version === version) ?? 's3';
}
