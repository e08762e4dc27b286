/** A bucket for templates that are too large for a request. */
export interface TemplateStore {
  /**
   * Puts the text under a content-addressed key, unless it is there already.
   *
   * @returns the https URL that CloudFormation reads
   * @throws TapstackError `template-upload-failed`
   */
  put(bucket: string, body: string): Promise<string>;
}
