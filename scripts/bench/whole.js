/** The run with everything that follows a deployment: read-backs, notification, summary, report, log. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { each, figure } from './figures.js';

/** Parts of a service that are read back; the database is the last to be ready. */
const SERVICE = {
  Balancer: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
  Web: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { Name: 'web', Port: 80 } },
  Listener: {
    Type: 'AWS::ElasticLoadBalancingV2::Listener',
    Properties: {
      LoadBalancerArn: { Ref: 'Balancer' },
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Web' } }],
    },
  },
  Fleet: {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      AutoScalingGroupName: 'fleet',
      MinSize: '2',
      MaxSize: '4',
      TargetGroupARNs: [{ Ref: 'Web' }],
    },
  },
  Db: {
    Type: 'AWS::RDS::DBInstance',
    Properties: { DBInstanceIdentifier: 'main', Engine: 'postgres' },
  },
};

/**
 * A template of so many resources, with a topic for the notification and twenty outputs.
 *
 * @param names of the other resources, in order
 */
export function service(names) {
  const rest = names.slice(Object.keys(SERVICE).length);
  const topic = { Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'bench' } };
  const [first] = rest;
  return JSON.stringify({
    Resources: { ...Object.fromEntries(rest.map((name) => [name, topic])), ...SERVICE },
    Outputs: {
      NotificationTopicArn: { Value: { Ref: first } },
      Url: { Value: { 'Fn::GetAtt': ['Balancer', 'DNSName'] } },
      ...Object.fromEntries(
        rest.slice(0, 18).map((name) => [`Topic${name}`, { Value: { Ref: name } }]),
      ),
    },
  });
}

/**
 * What a run has left in its folder, and what its end consists of.
 *
 * @param run of `runMeasured`
 * @param report of the account
 */
export function wholeFigures(run, report, folder) {
  const file = (name) => join(folder, name);
  const size = (name) => statSync(file(name), { throwIfNoEntry: false })?.size ?? 0;
  const log = size('tapstack.log') === 0 ? '' : readFileSync(file('tapstack.log'), 'utf8');
  const records = log
    .split('\n')
    .filter((line) => line.includes('"summaryMs"'))
    .map((line) => JSON.parse(line));
  const { requests } = report;
  // The look that has seen the end; everything after it is what is measured here.
  const seenAt = requests.findLast(({ action }) => action === 'DescribeStacks')?.at;
  const since = (at) =>
    at === undefined || seenAt === undefined ? undefined : (at - seenAt) / 1_000;
  return {
    logFileBytes: size('tapstack.log'),
    summaryBytes: size('summary.md'),
    summaryMs: records.at(-1)?.summaryMs,
    afterEnd: since(run.ended),
    publishedAfter: since(requests.findLast(({ action }) => action === 'Publish')?.at),
    listedBeforeEnd: requests.some(
      ({ action, at }) => action === 'ListStackResources' && at < (seenAt ?? 0),
    )
      ? 100
      : 0,
  };
}

/** Everything that follows a deployment, beside the same deployment without read-backs and notification. */
export const WHOLE = [
  figure(
    'read-backs and notification add',
    's',
    ({ whole = [], bare = [] }) => whole.map((run, at) => run.afterEnd - bare[at].afterEnd),
    { goal: 1 },
  ),
  ...['whole', 'bare'].map((name) =>
    figure(
      `end seen to exit, ${name}`,
      's',
      each((run) => run.afterEnd, name),
    ),
  ),
  figure(
    'end seen to notification sent',
    's',
    each((run) => run.publishedAfter, 'whole'),
  ),
  figure(
    'resources listed before the end',
    '%',
    each((run) => run.listedBeforeEnd, 'whole'),
    { goal: 100, least: true, digits: 0 },
  ),
  figure(
    'time to write the summary',
    'ms',
    each((run) => run.summaryMs, 'whole'),
    { digits: 0, summary: 'median' },
  ),
  figure(
    'summary',
    'kB',
    each((run) => run.summaryBytes / 1_000, 'whole'),
    { goal: 900, digits: 1 },
  ),
  figure(
    'log on the screen',
    'kB',
    each((run) => run.logBytes / 1_000, 'whole'),
    { digits: 1 },
  ),
  figure(
    'log file',
    'kB',
    each((run) => run.logFileBytes / 1_000, 'whole'),
    { digits: 1 },
  ),
  ...['whole', 'bare'].flatMap((name) => [
    figure(
      `processor time, ${name}`,
      's',
      each((run) => run.cpu, name),
      { summary: 'median' },
    ),
    figure(
      `peak memory, ${name}`,
      'MB',
      each((run) => run.memory, name),
      { digits: 0, summary: 'median' },
    ),
    figure(
      `calls, ${name}`,
      '',
      each((run) => run.calls, name),
      { digits: 0 },
    ),
  ]),
];
