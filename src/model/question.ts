import type { PasswordPolicy } from './iam.ts';
import type { RootUseTold } from './rootUse.ts';
import type { SnapshotPart } from './snapshot.ts';
import type { Words } from './words.ts';

interface QuestionBase {
  /** `<step>.<field>`; public, never changes */
  readonly id: string;
  /** the question, ending in "?" */
  readonly title: Words;
  /** why it is asked or what it means, in a sentence or two */
  readonly why: Words;
}

export interface Option {
  readonly value: string;
  readonly label: Words;
  readonly hint?: Words;
  /** what the flow reads once this is chosen: costly parts, which nobody waits for unasked */
  readonly reads?: readonly SnapshotPart[];
  /** the ARN or the service that it is read of, where it is not read of the whole account */
  readonly about?: string;
}

/**
 * One line of text. An empty line is an answer only where `optional`. With `offers` it is a list with commas: each may be picked
 * instead of typed, and anything else may be typed besides.
 */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly suggestion?: string;
  readonly optional?: boolean;
  /** their values are what would be typed */
  readonly offers?: readonly Option[];
  readonly validate: (value: string) => Words | null;
  /** what the flow reads once it is answered, about the thing of that ARN; an answer that will not do by that is asked for again */
  readonly reads?: readonly SnapshotPart[];
  readonly about?: (value: string) => string;
}

/** A password typed twice, never echoed, never stored. */
export interface SecretQuestion extends QuestionBase {
  readonly kind: 'secret';
  readonly validate: (value: string) => Words | null;
}

/** Yes or no; the default is no. */
export interface ConfirmQuestion extends QuestionBase {
  readonly kind: 'confirm';
}

/** One of several; `suggestion` is where the cursor starts. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  /** the answer is a user, whom everything asked next is about: the flow reads them one by one first */
  readonly picksUser?: true;
  readonly options: readonly Option[];
  readonly suggestion?: string;
}

/** Any number of several, `suggestion` being ticked at first. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly suggestion: readonly string[];
}

/** A person to have an IAM user of their own. */
export interface Person {
  readonly name: string;
  readonly groups: readonly string[];
}

/** A table of people: typed, pasted or from a CSV. An empty table is an answer. */
export interface PeopleQuestion extends QuestionBase {
  readonly kind: 'people';
  /** the groups to choose from */
  readonly groups: readonly string[];
  /** the one a new row starts with */
  readonly usualGroup: string;
  /** users the account has already, lower-cased names clash with them */
  readonly taken: readonly string[];
  readonly suggestion: readonly Person[];
  /** every fault at once, each with the row it is in, counted from 0 */
  readonly validate: (people: readonly Person[]) => readonly { readonly row: number; readonly words: Words }[];
}

/** Something to be read before going on. Answering it writes nothing and needs no answer in a file. */
export type NoticeQuestion = QuestionBase & { readonly kind: 'notice' } & (
    | {
        /** `standing` shows every check's verdict; `plain` only the words */
        readonly shows: 'standing' | 'plain';
      }
    | {
        /** who and what used root, the most important first */
        readonly shows: 'root-use';
        readonly told: RootUseTold;
      }
  );

/**
 * Something to be made up, not asked for: a password that the policy takes, a Secret; or an external ID, which is none. The flow
 * answers it: randomness is not a step's business.
 */
export type Generated = { readonly id: string; readonly kind: 'generated' } & (
  | { readonly what: 'password'; readonly policy: PasswordPolicy | null }
  | { readonly what: 'external-id' }
);

export type Question =
  | TextQuestion
  | SecretQuestion
  | ConfirmQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | PeopleQuestion
  | NoticeQuestion;
