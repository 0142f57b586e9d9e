import type { Words } from './words.ts';

/** Events of root that are alike in everything but their time: what, where, from where and by what program. */
export interface RootEventKind {
  readonly region: string;
  /** `s3.amazonaws.com` */
  readonly source: string;
  /** `ListBuckets` */
  readonly name: string;
  /** as AWS writes it: AwsApiCall, AwsConsoleSignIn, AwsServiceEvent, ... */
  readonly type: string;
  /** the service that acted for root; null where none did */
  readonly invokedBy: string | null;
  /** the long-term key that signed; null for temporary credentials and for the browser */
  readonly keyId: string | null;
  /** AWS says that the credentials are those of a console session */
  readonly fromConsole: boolean;
  /** an address, or a service's name */
  readonly from: string;
  readonly agent: string;
  /** about root's own credentials, not a user's */
  readonly onRoot: boolean;
  readonly count: number;
  /** ISO 8601 */
  readonly first: string;
  readonly last: string;
}

/** How far one region's history was read. Only `whole` lets anything be taken for absent. */
export interface TrailRegion {
  readonly region: string;
  /** `enough`: stopped, as many pages in a row had nothing new; `cut`: a later page failed; `unread`: the first did */
  readonly state: 'whole' | 'enough' | 'cut' | 'unread';
  readonly events: number;
  /** the oldest moment looked at, ISO 8601; null where nothing was */
  readonly back: string | null;
  /** why it is cut or unread, in AWS's words; null otherwise */
  readonly reason: string | null;
}

/** What CloudTrail's event history has of root. */
export interface RootEvents {
  /** ISO 8601: nothing older was asked for */
  readonly since: string;
  readonly regions: readonly TrailRegion[];
  readonly kinds: readonly RootEventKind[];
}

/** As much of root's history as was read before it broke off, and when that began, ISO 8601. */
export interface KeptRootEvents extends RootEvents {
  readonly at: string;
}

/** Remembers a reading of root's history that broke off, from one run to the next. */
export interface RootEventsKeeper {
  readonly load: () => KeptRootEvents | null;
  /** null where there is nothing to go on with any more */
  readonly save: (kept: KeptRootEvents | null) => void;
}

/** What a group of events has in common, and when they were. */
interface Seen {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly regions: readonly string[];
  /** IAM actions, `s3:ListAllMyBuckets`, sorted */
  readonly actions: readonly string[];
}

/** Somebody in a browser: CloudTrail tells a place and an agent, never a name. */
export interface BrowserUse extends Seen {
  readonly from: string;
  readonly agent: string;
  readonly signIns: number;
}

/** A program with a key of root's, or with temporary credentials made from root. */
export interface ProgramUse extends Seen {
  /** null for temporary credentials */
  readonly keyId: string | null;
  readonly agent: string;
  readonly from: readonly string[];
  readonly services: readonly string[];
  /** where it seems to run, as far as its agent says */
  readonly runsOn: 'aws' | 'somewhere';
  /** a customer managed policy that allows the actions seen and no others; to be narrowed to resources */
  readonly policy: { readonly Version: string; readonly Statement: readonly object[] };
}

/** What only root can do, and did. */
export interface RootTask {
  readonly action: string;
  readonly count: number;
  readonly last: string;
}

/** What events cannot answer, to be asked of a person. */
export interface RootUseQuestion {
  /**
   * `no-events`: last used there, and no event says so; `data`: reading and writing data leaves no management event;
   * `sign-in`: the password was used, and no sign-in was found
   */
  readonly why: 'no-events' | 'data' | 'sign-in';
  readonly service: string;
  readonly region: string | null;
  /** the key's id, or its number in the credential report; null for the password */
  readonly key: string | null;
}

/** A credential of root's as AWS keeps account of it. */
export interface RootCredentialUse {
  /** `password`, a key's id, or `key 1` where only the credential report was read */
  readonly what: string;
  readonly active: boolean | null;
  /** ISO 8601; null where it was never used */
  readonly lastUsed: string | null;
  readonly service: string | null;
  readonly region: string | null;
}

/** Who and what used root. */
export interface RootUseReport {
  readonly account: string;
  readonly practice: boolean;
  /** ISO 8601, when the events were read */
  readonly at: string;
  /** null where the history could not be read at all; `reason` says why */
  readonly since: string | null;
  readonly reason: string | null;
  readonly regions: readonly TrailRegion[];
  /** null where neither root nor the credential report tells */
  readonly credentials: readonly RootCredentialUse[] | null;
  readonly people: readonly BrowserUse[];
  readonly programs: readonly ProgramUse[];
  readonly tasks: readonly RootTask[];
  /** events that AWS itself made, left out of everything else */
  readonly byAws: number;
  readonly questions: readonly RootUseQuestion[];
  /** `clear`: in all that was read in whole, nothing but AWS and root's own tasks; `unknown`: something could not be read */
  readonly verdict: 'clear' | 'used' | 'unknown';
}

/** One line of a section, what stands under it, and a policy to copy where there is one. */
export interface RootUseItem {
  readonly line: Words;
  readonly details: readonly Words[];
  readonly code: string | null;
}

/** A part of what is told; its notes are offroot's own sentences, with commands in back ticks. */
export interface RootUseSection {
  readonly id: 'credentials' | 'people' | 'programs' | 'tasks' | 'questions' | 'regions';
  readonly title: Words;
  readonly items: readonly RootUseItem[];
  readonly notes: readonly Words[];
}

/** Who and what used root, in words: for a report, and for a screen. */
export interface RootUseTold {
  /** the title, and what it was read from */
  readonly title: readonly Words[];
  /** the one sentence that counts */
  readonly verdict: Words;
  readonly sections: readonly RootUseSection[];
}
