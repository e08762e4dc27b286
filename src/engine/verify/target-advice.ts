/**
 * What to look at for each reason code of a target (Elastic Load Balancing, "Target health status"; API model
 * TargetHealthReasonEnum).
 */
const ADVICE: Readonly<Record<string, string>> = {
  'Target.FailedHealthChecks':
    'the target is reached but does not pass: read the log of the application, and compare path, port and protocol of the health check with what it serves',
  'Target.ResponseCodeMismatch':
    'the health check gets another status than it expects: call its path on the target, and compare with the matcher of the target group',
  'Target.Timeout':
    'nothing answers in time: see that the security group of the target lets the load balancer in on the port, and that the application listens there',
  'Target.AnomalyDetected': 'the target answers worse than the others: read its log',
  'Target.InvalidState':
    'the instance is stopped or terminated: read the scaling activities and the instance system log',
  'Target.IpUnusable':
    'the address is one that a load balancer can not use, or belongs to another one',
  'Target.NotInUse':
    'enable the Availability Zone of the target at the load balancer, or place the target elsewhere',
  'Target.NotRegistered': 'register the target, or see why it was taken out',
  'Target.DeregistrationInProgress': 'the target is being taken out: see who does that',
  'Elb.InitialHealthChecking':
    'the first health checks were not over: raise `verify-timeout-minutes`, or lower interval and threshold of the health check',
  'Elb.RegistrationInProgress':
    'registration was not over: raise `verify-timeout-minutes` if it usually takes longer',
  'Elb.InternalError': 'the load balancer has an internal error: see the AWS Health Dashboard',
};

/** Advice for a reason code; general where the code is absent or not known. */
export function targetAdvice(reason: string | undefined): string {
  return ADVICE[reason ?? ''] ?? 'read the log of the target and of its health checks';
}
