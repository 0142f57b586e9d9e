/** A job of Access Advisor: whom it is about is kept as an ARN. */
export interface StoredAccessJob {
  id: string;
  arn: string;
  startedAt: string;
  /** left out where only services are asked for */
  granularity?: 'ACTION_LEVEL';
}

/** The last use of one action, `s3:GetObject`, by a user or role of that id. */
export interface StoredActionUse {
  owner: string;
  action: string;
  at: string;
  region: string;
}

/** The credential report as it was made, byte for byte. */
export interface StoredReport {
  startedAt: string;
  generatedAt: string;
  content: string;
}
