import { devNull } from 'node:os';
import process from 'node:process';

/** What could lead a client elsewhere, or lend it somebody's rights. */
const LEADING = /^AWS_|^(?:HTTPS?|ALL|NO)_PROXY$|^NOTIFICATION_|^TAPSTACK_PARAM_/i;

/**
 * Forces loopback and made-up credentials, whatever the environment and the files of the home folder say.
 *
 * @returns what gives the environment back
 */
export function isolate(endpoint: string): () => void {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (LEADING.test(name)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'self-test',
    AWS_SECRET_ACCESS_KEY: 'self-test',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  return () => {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    }
    Object.assign(process.env, before);
  };
}
