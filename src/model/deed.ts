import type { Write } from './change.ts';
import type { Words } from './words.ts';

/** The writes by which something is taken back: none of them carries a secret. */
export type InverseWrite = Extract<
  Write,
  {
    action:
      | `iam:${'Create' | 'Delete'}AccountAlias`
      | `iam:${'Update' | 'Delete'}AccountPasswordPolicy`
      | `iam:${'Create' | 'Delete'}${'Policy' | 'Group'}`
      | 'iam:CreatePolicyVersion'
      | `iam:${'Attach' | 'Detach' | 'Put'}${'Group' | 'User' | 'Role'}Policy`
      | `iam:${'AddUserTo' | 'RemoveUserFrom'}Group`
      | `iam:Delete${'User' | 'LoginProfile' | 'Role' | 'InstanceProfile'}`
      | 'iam:DeleteOpenIDConnectProvider'
      | 'iam:RemoveRoleFromInstanceProfile'
      | `iam:Update${'AccessKey' | 'SigningCertificate' | 'AssumeRolePolicy'}`
      | `account:${'Put' | 'Delete'}AlternateContact`
      | `ec2:${'Associate' | 'Disassociate'}IamInstanceProfile`
      | 'ec2:ModifyInstanceMetadataOptions'
      | `events:${'PutRule' | 'DeleteRule' | 'RemoveTargets'}`
      | `sns:${'DeleteTopic' | 'SetTopicAttributes' | 'Unsubscribe'}`
      | 'access-analyzer:DeleteAnalyzer'
      | 'budgets:DeleteBudget'
      | `cloudtrail:${'UpdateTrail' | 'DeleteTrail' | 'StartLogging' | 'StopLogging'}`
      | `s3:${'Put' | 'Delete'}${'PublicAccessBlock' | 'BucketPolicy'}`;
  }
>;

/** The input of a write as the journal has it: AWS's own names, secrets redacted. */
export type DeedInput = Readonly<Record<string, unknown>>;

/** One write that offroot made on this account, or may have made: its answer may have been lost. Read out of the journal. */
export interface Deed {
  /** unique in the journal, and the same for ever */
  readonly id: string;
  readonly run: string;
  /** ISO 8601 */
  readonly at: string;
  readonly principal: string;
  readonly step: string;
  /** such as `iam:CreateGroup` */
  readonly action: string;
  readonly input: DeedInput;
  /** what takes it back; else why nothing does, null where the journal does not say */
  readonly undo:
    | { readonly possible: true; readonly write: InverseWrite }
    | { readonly possible: false; readonly why: Words | null };
  /** the write itself, where it could be made once more; null where it carried a secret, or would make something else */
  readonly again: InverseWrite | null;
  /** a later `offroot undo` took it back */
  readonly undone: boolean;
}

/**
 * What became of a deed. `open` can be taken back now; `undone` and `gone` need nothing; `changed` is not what offroot left;
 * `held` stays, since it would shut somebody out or something rests on it; `final` cannot be taken back at all; `unknown` could not be read.
 */
export type Fate = 'open' | 'undone' | 'gone' | 'changed' | 'held' | 'final' | 'unknown';

/** A deed as `offroot undo` lists it. */
export interface JudgedDeed {
  readonly deed: Deed;
  readonly fate: Fate;
  /** the difference, or the reason; null where the fate says it all */
  readonly why: Words | null;
}

/** One run of offroot and what became of everything it did, oldest first. */
export interface JudgedRun {
  readonly run: string;
  /** ISO 8601 */
  readonly at: string;
  readonly principal: string;
  readonly deeds: readonly JudgedDeed[];
}
