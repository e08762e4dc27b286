import type { World } from '../domain/world.js';
import type { Input } from './query.js';
import type { XmlObject } from './xml.js';

/** How a caller sees the world: perhaps not as it is now. */
export interface View {
  /** Reads show the world as it was at this instant. */
  readonly asOf: number;
  /** What was made after this instant does not exist for the caller. */
  readonly existsAsOf: number;
  /** Events that are younger than this are not shown yet. */
  readonly eventsAsOf: number;
}

/** A call of an action. */
export interface Call {
  readonly world: World;
  readonly input: Input;
  readonly view: View;
}

/** Serves a call. `undefined` stands for an answer without a Result element (semantics 8.3). */
export type Action = (call: Call) => XmlObject | undefined;

/** The actions of a service by name. */
export type ActionTable = Readonly<Record<string, Action>>;
