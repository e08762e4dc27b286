/** Prints a line that a machine can count, `N passed, N failed`, and how many tests were skipped below it. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${failed} failed\n${results.numPendingTests} skipped\n`,
    );
  }
}
