/** A mail that a topic has sent. */
export interface StoredMail {
  /** the topic's ARN */
  topic: string;
  address: string;
  subject: string;
  message: string;
  /** ISO 8601 */
  at: string;
}
