import { describe, expect, it } from '@jest/globals';
import {
  readClockScale,
  readHiddenValues,
  readSecretParameters,
  readSecretValues,
  regionNotices,
} from '../../src/action/input-environment.js';
import { createFaults } from '../../src/action/input-faults.js';

describe('secrets of the environment', () => {
  const environment = {
    TAPSTACK_PARAM_DbPassword: 'hunter22',
    TAPSTACK_PARAM_Empty: '',
    NOTIFICATION_EMAIL: 'ops@example.com',
    PATH: '/bin',
  };
  it('are all known to the redactor', () => {
    expect(readSecretValues(environment)).toEqual(['hunter22', 'ops@example.com']);
  });
  it('leave an empty one out with a warning that does not repeat others', () => {
    const { values, notices } = readSecretParameters(environment, createFaults());
    expect([...values]).toEqual([['DbPassword', 'hunter22']]);
    expect(notices).toEqual([
      {
        level: 'warning',
        message: 'TAPSTACK_PARAM_Empty is empty and has no effect. Does the secret exist?',
      },
    ]);
  });
  it('are not the place for the suffix', () => {
    const faults = createFaults();
    readSecretParameters({ TAPSTACK_PARAM_EnvironmentSuffix: 'dev' }, faults);
    expect(() => {
      faults.raise();
    }).toThrow('use `environment-suffix`');
  });
});

describe('the region', () => {
  it('is warned about where the environment names another one', () => {
    const notices = regionNotices({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-west-2' });
    expect(notices).toEqual([
      {
        level: 'warning',
        message:
          'AWS_REGION is "eu-west-1", but TapStack works in us-west-2 only and goes on there.',
      },
    ]);
  });
});

describe('the clock scale', () => {
  const scale = (environment: Readonly<Record<string, string>>) =>
    readClockScale({ TAPSTACK_CLOCK_SCALE: '60', ...environment });

  it('is 1 where nothing is said', () => {
    expect(readClockScale({})).toEqual({ scale: 1, notices: [] });
  });
  it.each(['http://127.0.0.1:4566', 'http://localhost:1', 'http://[::1]:1', 'http://127.9.9.9'])(
    'is honoured at %s',
    (url) => {
      expect(scale({ AWS_ENDPOINT_URL: url })).toEqual({ scale: 60, notices: [] });
    },
  );
  it.each([
    {},
    { AWS_ENDPOINT_URL: '' },
    { AWS_ENDPOINT_URL: 'https://cloudformation.us-west-2.amazonaws.com' },
    { AWS_ENDPOINT_URL: 'http://127.0.0.1.example.com' },
    { AWS_ENDPOINT_URL: 'http://localhost@example.com' },
    { AWS_ENDPOINT_URL: 'not a url' },
    { AWS_ENDPOINT_URL: 'http://127.0.0.1', AWS_ENDPOINT_URL_CLOUDFORMATION: 'https://a.example' },
    { AWS_ENDPOINT_URL: 'http://127.0.0.1', TAPSTACK_CLOCK_SCALE: '-1' },
    { AWS_ENDPOINT_URL: 'http://127.0.0.1', TAPSTACK_CLOCK_SCALE: 'fast' },
  ])('has no effect with %j, and says so', (environment: Record<string, string>) => {
    const result = scale(environment);
    expect(result.scale).toBe(1);
    expect(result.notices).toHaveLength(1);
  });
});

describe('what is hidden', () => {
  it('are secret parameters, the address in either case, and real credentials', () => {
    const environment = {
      TAPSTACK_PARAM_Password: ' hunter22 ',
      NOTIFICATION_EMAIL: 'Ops@Example.com',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_SESSION_TOKEN: 'session-token-of-a-role',
      OTHER: 'not a secret of ours',
    };
    expect(readSecretValues(environment)).toEqual([
      ' hunter22 ',
      'hunter22',
      'Ops@Example.com',
      'ops@example.com',
    ]);
    expect(readHiddenValues(environment)).toEqual([
      ...readSecretValues(environment),
      'AKIAIOSFODNN7EXAMPLE',
      'session-token-of-a-role',
    ]);
    expect(readSecretValues({ TAPSTACK_PARAM_Empty: '', NOTIFICATION_EMAIL: ' ' })).toEqual([' ']);
  });
});
