/** An entry on the practice phone, as an authenticator app shows it. */
export interface PhoneEntry {
  readonly label: string;
  readonly code: string;
  readonly nextCode: string;
  readonly secondsLeft: number;
}

/** The practice phone: an authenticator app that really computes the codes of what it has scanned. */
export interface PracticePhone {
  readonly entries: () => readonly PhoneEntry[];
  /** takes an otpauth:// address, as the camera would; an entry of the same label is replaced */
  readonly scan: (uri: string) => PhoneEntry;
  readonly clockOffsetMinutes: () => number;
  /** sets the phone's clock wrong by that many minutes, or right again with 0 */
  readonly setClockOffsetMinutes: (minutes: number) => void;
}

/** What the sign-in page of the practice console answers, in AWS's words where AWS has some. */
export type ConsoleAnswer =
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'code-needed' }
  | { readonly state: 'new-password-needed' }
  | {
      readonly state: 'signed-in';
      readonly principal: string;
      readonly mfa: boolean;
      /** a few telling actions, and whether this session may do them */
      readonly may: readonly { readonly action: string; readonly allowed: boolean }[];
    };

export interface ConsoleSignIn {
  readonly user: string;
  readonly password: string;
  readonly code?: string;
  readonly newPassword?: string;
}

/** The practice console: what a person does in the browser, really checked, leaving the traces AWS leaves. */
export interface PracticeConsole {
  readonly signIn: (attempt: ConsoleSignIn) => ConsoleAnswer;
  /** signed in as a user: adds a passkey, which the browser shows from then on where no code is asked for */
  readonly addPasskey: () =>
    | { readonly ok: true; readonly serial: string }
    | { readonly ok: false; readonly message: string };
  /** root's password is a given on the practice account; the code is asked for once root has MFA */
  readonly signInAsRoot: (attempt: { readonly code?: string }) => ConsoleAnswer;
  /** signed in as root: adds a virtual device; its entry appears on the practice phone */
  readonly addRootMfa: () =>
    | { readonly ok: true; readonly label: string }
    | { readonly ok: false; readonly message: string };
  /** signed in as root: makes an access key, the mistake offroot exists to undo; for rehearsing its removal */
  readonly addRootAccessKey: () =>
    | { readonly ok: true; readonly keyId: string }
    | { readonly ok: false; readonly message: string };
}

/** The person in the practice story: remembers the passwords they were handed, as people do. */
export interface PracticePerson {
  readonly remember: (user: string, password: string) => void;
  readonly passwordOf: (user: string) => string | null;
}

/** Days that may pass at once: more than any check asks of anybody. */
export const mostDaysAtOnce = 400;

/** The practice account's time, which can be moved ahead, so that a story of days is rehearsed in minutes. */
export interface PracticeTime {
  readonly now: () => Date;
  /**
   * Lets whole days pass, 1 to `mostDaysAtOnce`; an Error for any other number. Who is signed in signs in again, programs run on their days,
   * everything else gets older.
   */
  readonly pass: (days: number) => void;
}

/** A program that works on the practice account day after day, and what it signs its requests with. */
export interface PracticeProgram {
  readonly name: string;
  readonly signsWith: {
    readonly kind: 'root-key' | 'user-key' | 'role';
    /** a key's id, or a role's name */
    readonly id: string;
    /** whose key it is: a user's name, or `root`; of a role its own name */
    readonly owner: string;
  };
  /** what its key is used for, as AWS names it: `s3` */
  readonly service: string;
  /** when it last ran and was let in, ISO 8601; null for never */
  readonly lastRun: string | null;
  /** its first run that was refused since then, ISO 8601; null where it was let in */
  readonly failingSince: string | null;
}

/** Where a program was moved to (a key's id or a role's name), or why it was not, for a person to read. */
export type MovedProgram =
  | { readonly ok: true; readonly to: string }
  | { readonly ok: false; readonly message: string };

/** The programs of the practice account, as whoever looks after them would find and change them. A program runs at once when it was moved. */
export interface PracticePrograms {
  readonly list: () => readonly PracticeProgram[];
  /** onto the user's newest active key, or the role, whose tag `offroot:replaces` names the root key of this program */
  readonly moveToReplacement: (name: string) => MovedProgram;
  /** onto the root key it began with: a mistake, to be rehearsed */
  readonly moveBack: (name: string) => MovedProgram;
}

/** A subscription that waits until whoever reads that address has confirmed it. */
export interface WaitingMail {
  /** the topic's ARN */
  readonly topic: string;
  readonly address: string;
}

/** A mail that a topic has sent to an address that was confirmed. */
export interface ReceivedMail extends WaitingMail {
  readonly subject: string;
  readonly message: string;
  /** ISO 8601 */
  readonly at: string;
}

/** The mail that the practice account sends: whatever the address, it is read at the desk. */
export interface PracticeMail {
  readonly waiting: () => readonly WaitingMail[];
  /** follows the link in the mail; false where no such subscription waits */
  readonly confirm: (mail: WaitingMail) => boolean;
  /** newest first */
  readonly received: () => readonly ReceivedMail[];
}

/** Phone and console of the practice account, one key away, and only there; its time and its programs. */
export interface PracticeDesk {
  readonly phone: PracticePhone;
  readonly console: PracticeConsole;
  readonly person: PracticePerson;
  readonly time: PracticeTime;
  readonly programs: PracticePrograms;
  readonly mail: PracticeMail;
}
