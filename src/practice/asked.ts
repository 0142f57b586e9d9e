/** A request as policies see it. */
export interface Asked {
  /** `iam:CreateUser` */
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
}

/** Condition keys and what this request has for them. */
export type Context = Readonly<Record<string, string | readonly string[]>>;
