import type { Clock } from '../../ports/clock.js';
import { ApiError } from '../api-error.js';
import type { World } from '../domain/world.js';
import type { Injector, Judgement } from '../faults/injector.js';
import { AUTOSCALING_ACTIONS } from '../services/autoscaling-actions.js';
import { ELB_ACTIONS } from '../services/elb-actions.js';
import { RDS_ACTIONS } from '../services/rds-actions.js';
import { serveStorage, storageRequest, type StorageRequest } from '../services/s3-requests.js';
import { SNS_ACTIONS } from '../services/sns-actions.js';
import { STS_ACTIONS } from '../services/sts-actions.js';
import type { ActionTable, View } from './action.js';
import { errorAnswer, resultAnswer } from './answers.js';
import { CLOUDFORMATION_ACTIONS } from './cloudformation/actions.js';
import { onClockOf, requireFreshSignature } from './clock-skew.js';
import { answerBefore, answerAfter } from './fault-answers.js';
import type { WireAnswer, WireRequest } from './exchange.js';
import { prepareTemplates } from './prepare-templates.js';
import { createInput, parseQuery } from './query.js';
import type { WritableRequestLog } from './request-record.js';
import { QUERY_SERVICES, serviceOf, type ServiceName } from './service-names.js';

/** What a request is served with. */
export interface Pipeline {
  readonly world: World;
  readonly clock: Clock;
  readonly injector: Injector;
  readonly requests: WritableRequestLog;
  /** Exceptions that are no answers of a service: defects of the simulator. */
  readonly defects: unknown[];
}

const QUERY_ACTIONS: Readonly<Record<Exclude<ServiceName, 's3'>, ActionTable>> = {
  autoscaling: AUTOSCALING_ACTIONS,
  cloudformation: CLOUDFORMATION_ACTIONS,
  elasticloadbalancing: ELB_ACTIONS,
  rds: RDS_ACTIONS,
  sns: SNS_ACTIONS,
  sts: STS_ACTIONS,
};

/** A request, understood. */
interface Understood {
  readonly request: WireRequest;
  readonly service: ServiceName;
  readonly action: string;
  readonly params: ReadonlyMap<string, string>;
  readonly storage: StorageRequest | undefined;
  readonly requestId: string;
}

/** Serves a request: lets time pass, records it, injects faults, answers. */
export async function serve(pipeline: Pipeline, request: WireRequest): Promise<WireAnswer> {
  const { world, clock, injector, requests } = pipeline;
  world.timeline.advanceTo(clock.now());
  const understood = understand(world, request);
  const { service, action, params } = understood;
  const at = world.timeline.now();
  const settle = requests.add({
    at,
    service,
    action,
    params,
    headers: request.headers,
    attempt: Number(/attempt=(\d+)/.exec(request.headers['amz-sdk-request'] ?? '')?.[1] ?? 1),
  });
  const judgement = injector.judge({ service, action, at });
  if (judgement.latencyMs > 0) {
    await clock.sleep(judgement.latencyMs);
    world.timeline.advanceTo(clock.now());
  }
  const early = answerBefore(judgement.reply, understood);
  if (early !== undefined) {
    settle(early.delivery?.kind === 'reset' || early.delivery?.kind === 'hang' ? 0 : early.status);
    return early;
  }
  const served = onClockOf(await applied(pipeline, understood, judgement), judgement.skewMs);
  const answer = answerAfter(judgement.reply, served);
  settle(answer.delivery?.kind === 'reset' ? 0 : answer.status);
  return answer;
}

function understand(world: World, request: WireRequest): Understood {
  const requestId = world.ids.uuid();
  const form = request.headers['content-type']?.includes('x-www-form-urlencoded') === true;
  const params = form ? parseQuery(request.body.toString('utf8')) : new Map<string, string>();
  const service = serviceOf(request, params);
  if (service !== 's3') {
    const action = params.get('Action') ?? '';
    return { request, service, action, params, storage: undefined, requestId };
  }
  const storage = storageRequest(request);
  const shown = new Map([...storage.query, ['Bucket', storage.bucket], ['Key', storage.key]]);
  return { request, service, action: storage.operation, params: shown, storage, requestId };
}

async function applied(
  pipeline: Pipeline,
  understood: Understood,
  judgement: Judgement,
): Promise<WireAnswer> {
  const { world } = pipeline;
  try {
    requireAuthorization(understood.request);
    requireFreshSignature(understood.request, judgement.skewMs);
    await prepareTemplates(world, understood);
    return understood.storage === undefined
      ? answerQuery(world, understood, viewOf(world, judgement))
      : serveStorage(world, understood.storage, understood);
  } catch (thrown) {
    if (thrown instanceof ApiError) return errorAnswer(understood, thrown);
    pipeline.defects.push(thrown);
    const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return errorAnswer(understood, new ApiError('InternalFailure', text, 500));
  }
}

function answerQuery(world: World, understood: Understood, view: View): WireAnswer {
  const { service, action, params } = understood;
  if (service === 's3') throw new ApiError('InvalidAction', 'Not a Query service');
  const table = QUERY_ACTIONS[service];
  const serveAction = Object.hasOwn(table, action) ? table[action] : undefined;
  if (serveAction === undefined) {
    const { version } = QUERY_SERVICES[service];
    throw new ApiError(
      'InvalidAction',
      `Could not find operation ${action} for version ${version}`,
    );
  }
  return resultAnswer(understood, serveAction({ world, input: createInput(params), view }));
}

function viewOf(world: World, { staleMs, invisibleMs, lateEventsMs }: Judgement): View {
  const now = world.timeline.now();
  return {
    asOf: now - staleMs,
    existsAsOf: now - Math.max(staleMs, invisibleMs),
    eventsAsOf: now - Math.max(staleMs, lateEventsMs),
  };
}

/** Signatures are not checked, but there must be one. */
function requireAuthorization({ headers }: WireRequest): void {
  if (headers['authorization'] !== undefined) return;
  throw new ApiError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
}
