/** A request that the simulator was sent. */
export interface RequestRecord {
  readonly at: number;
  readonly service: string;
  readonly action: string;
  /** Flat parameters as sent; for S3 bucket, key and query. */
  readonly params: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  /** Attempt of the client's retries, from 1. */
  readonly attempt: number;
  /** HTTP status of the answer; 0 when there was none. */
  readonly status: number;
}

/** All requests, in the order of their arrival. */
export interface RequestLog {
  readonly all: readonly RequestRecord[];
  /** Only those of an action. */
  of(action: string): readonly RequestRecord[];
  clear(): void;
}

/** A log to which the wire can add. */
export interface WritableRequestLog extends RequestLog {
  add(record: Omit<RequestRecord, 'status'>): (status: number) => void;
}

/** Makes an empty log. */
export function createRequestLog(): WritableRequestLog {
  const all: RequestRecord[] = [];
  return {
    all,
    of: (action) => all.filter((record) => record.action === action),
    clear: () => {
      all.length = 0;
    },
    add: (record) => {
      const entry: { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] } = {
        ...record,
        status: 0,
      };
      all.push(entry);
      return (status) => {
        entry.status = status;
      };
    },
  };
}
