/** Time as the engine sees it. Tests run on a virtual clock, subprocess tests on a scaled one. */
export interface Clock {
  /** Milliseconds since the Unix epoch by this clock. Never compared with timestamps of a service. */
  now(): number;
  /**
   * Waits.
   *
   * @param ms duration in milliseconds; zero or less returns after a turn of the event loop
   * @throws the run's stop reason (cancellation or deadline) as soon as the run is stopped
   */
  sleep(ms: number): Promise<void>;
}
