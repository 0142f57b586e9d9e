/** A read that AWS refused, with the action's name and AWS's error as it came. Caught in readPart.ts; never leaves src/aws. */
export class FailedRead extends Error {
  override readonly name = 'FailedRead';
  readonly action: string;
  constructor(action: string, cause: unknown) {
    super(action, { cause });
    this.action = action;
  }
}

/** Makes one read; a failure carries the action's name (`iam:ListUsers`), so that "unreadable" can say what was refused. */
export async function attempt<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new FailedRead(action, error);
  }
}
