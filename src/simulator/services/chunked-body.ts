import type { WireRequest } from '../wire/exchange.js';

/**
 * The content of an upload: clients that send a checksum behind the body wrap it in `aws-chunked`, pieces
 * of `SIZE[;signature]\r\nDATA\r\n` that end with one of size zero.
 */
export function decodedBody({ headers, body }: WireRequest): Buffer {
  const wrapped =
    headers['content-encoding']?.includes('aws-chunked') === true ||
    headers['x-amz-content-sha256']?.startsWith('STREAMING-') === true;
  return wrapped ? Buffer.concat(pieces(body)) : body;
}

function pieces(body: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let position = 0;
  for (;;) {
    const end = body.indexOf('\r\n', position);
    if (end < 0) return found;
    const size = Number.parseInt(body.toString('latin1', position, end), 16);
    if (!Number.isFinite(size) || size === 0) return found;
    found.push(body.subarray(end + 2, end + 2 + size));
    position = end + 2 + size + 2;
  }
}
