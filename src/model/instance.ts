/** A machine of EC2 that was not ended. */
export interface Instance {
  /** `i-0123456789abcdef0` */
  readonly id: string;
  readonly arn: string;
  /** the tag Name; null where there is none */
  readonly name: string | null;
  readonly region: string;
  /** as EC2 says it: `pending`, `running`, `stopping`, `stopped` */
  readonly state: string;
  /** ISO 8601; null where AWS gave none */
  readonly launchedAt: string | null;
  /** what hands a role to it; null where it has none */
  readonly profile: InstanceProfile | null;
  readonly metadata: InstanceMetadata;
}

/** The instance profile of a machine, and how far AWS is with it. */
export interface InstanceProfile {
  /** the end of its ARN, unique in the account */
  readonly name: string;
  /** `associating` until the machine has it; null where EC2 lists no association */
  readonly state: string | null;
}

/** How a machine's own metadata, its role's credentials among them, is reached from inside. */
export interface InstanceMetadata {
  /** `optional` lets IMDSv1 in, which asks for no token */
  readonly tokens: 'optional' | 'required';
  /** `disabled`: nothing is answered at all */
  readonly endpoint: 'enabled' | 'disabled';
  /** how many networks an answer with a token may cross; a container is one further away */
  readonly hopLimit: number;
  /** true while AWS is still putting it into force on a running machine */
  readonly pending: boolean;
}

/** Every machine of every region that is switched on, as far as the regions could be read. */
export interface Instances {
  readonly instances: readonly Instance[];
  /** the regions of which nothing is known, and what AWS said */
  readonly unread: readonly UnreadRegion[];
}

/** A region that did not answer: the AWS action, and the reason in AWS's words. */
export interface UnreadRegion {
  readonly region: string;
  readonly action: string;
  readonly reason: string;
}
