import type { Finding, Verdict } from './finding.ts';
import type { Words } from './words.ts';

/** One of the things that watch an account, as it stands. */
export interface WatchedThing {
  readonly id: string;
  readonly title: Words;
  /** the worst of its findings */
  readonly verdict: Verdict;
  /** `offroot` where offroot watch sets it up, `hand` where a founder decides and switches it on */
  readonly by: 'offroot' | 'hand';
  /** what it is for, or what it costs, in a few words */
  readonly cost: Words;
  /** where it is switched on or looked at; null where offroot does it */
  readonly page: string | null;
  /** the page where the price stands; null where it is free, or offroot watch says it */
  readonly price: string | null;
  /** what is missing before what is there */
  readonly findings: readonly Finding[];
}

/** What `offroot watch --status` tells. */
export interface WatchStatus {
  /** twelve digits */
  readonly account: string;
  readonly alias: string | null;
  /** ARN of who signed the calls */
  readonly principal: string;
  readonly practice: boolean;
  /** ISO 8601 */
  readonly at: string;
  /** true where everything that offroot can set up is in place */
  readonly complete: boolean;
  readonly things: readonly WatchedThing[];
}
