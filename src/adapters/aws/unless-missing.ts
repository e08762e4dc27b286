import { ServiceError } from '../../core/service-error.js';

/** A thing that is not there is an ordinary answer; wire code and class of the SDK differ in their endings. */
export async function unlessMissing<T>(
  code: string,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof ServiceError && thrown.fault.code.startsWith(code)) return undefined;
    throw thrown;
  }
}
