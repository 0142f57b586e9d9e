import type { Translate } from '../messages/translate.ts';
import type { Card } from '../model/card.ts';
import type { Outcome } from '../model/outcome.ts';
import { type FindingJson, findingJson } from './findingJson.ts';
import { type LeftJson, leftJson } from './leftJson.ts';
import { type AppliedJson, appliedJson, type PlannedJson, plannedJson } from './plannedJson.ts';

/** The JSON outcome of product.md, `version` 1; its schema is docs/outcome.schema.json. Never holds a secret. */
export interface OutcomeDocument {
  version: 1;
  /** twelve digits */
  account: string;
  alias: string | null;
  /** ARN of who signed the calls */
  principal: string;
  practice: boolean;
  dryRun: boolean;
  /** nothing is left to do */
  complete: boolean;
  rootLocked: boolean;
  signInUrl: string;
  /** the administrators whose way in is proven */
  administrators: string[];
  plan: PlannedJson[];
  applied: AppliedJson[];
  left: LeftJson[];
  findings: FindingJson[];
  /** ISO 8601 */
  nextAudit: string;
  cards?: CardJson[];
}

type CardJson = Pick<Card, 'user' | 'account' | 'alias' | 'signInUrl' | 'resetRequired' | 'you'> & { groups: string[] };

/** An outcome as a document to print. Words are translated; cards are there only when asked for, without passwords. */
export function outcomeJson(outcome: Outcome, translate: Translate, withCards = false): OutcomeDocument {
  const { connection, cards, plan, applied, left, findings, ...rest } = outcome;
  return {
    version: 1,
    account: connection.identity.account,
    alias: rest.alias,
    principal: connection.identity.arn,
    practice: connection.practice,
    dryRun: rest.dryRun,
    complete: rest.complete,
    rootLocked: rest.rootLocked,
    signInUrl: rest.signInUrl,
    administrators: [...rest.administrators],
    plan: plan.map((change) => plannedJson(change, translate)),
    applied: applied.map((change) => appliedJson(change, translate)),
    left: left.map((one) => leftJson(one, translate)),
    findings: findings.map((finding) => findingJson(finding, translate)),
    nextAudit: rest.nextAudit,
    ...(withCards ? { cards: cards.map(cardJson) } : {}),
  };
}

const cardJson = ({ user, groups, account, alias, signInUrl, resetRequired, you }: Card): CardJson => ({
  user,
  groups: [...groups],
  account,
  alias,
  signInUrl,
  resetRequired,
  you,
});
