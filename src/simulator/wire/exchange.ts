/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** How an answer is brought, or fails to be. */
export type Delivery =
  /** The connection breaks, without a byte or in the middle of the body. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** Nothing comes for so long; then the connection breaks. */
  | { readonly kind: 'hang'; readonly ms: number }
  /** The body comes in small pieces, spread over this time. */
  | { readonly kind: 'trickle'; readonly ms: number };

/** An answer, before it is put on the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
  /** Absent: whole and at once. */
  readonly delivery?: Delivery;
}
