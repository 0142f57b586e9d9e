import type { Translate } from '../messages/translate.ts';
import type { Card } from '../model/card.ts';
import type { Undo } from '../model/change.ts';
import type { Severity, Verdict } from '../model/finding.ts';
import type { Outcome, PlannedChange } from '../model/outcome.ts';
import type { Param } from '../model/words.ts';

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
  applied: (PlannedJson & { requestId: string | null; at: string })[];
  left: { id: string; step: string; summary: string; instructions: string[] }[];
  findings: FindingJson[];
  /** ISO 8601 */
  nextAudit: string;
  cards?: CardJson[];
}

interface PlannedJson {
  id: string;
  step: string;
  kind: PlannedChange['kind'];
  summary: string;
  /** the AWS action, null for what a person does */
  action: string | null;
  /** the action's input in AWS's own names, secrets redacted */
  input: Record<string, unknown> | null;
  undo: UndoJson | null;
}

type UndoJson = { possible: true; action: string; input: Record<string, unknown> } | { possible: false; why: string };

interface FindingJson {
  check: string;
  verdict: Verdict;
  severity: Severity;
  resource: string;
  detail: string;
  /** the facts the verdict rests on, by name, the same in every language */
  evidence: Record<string, string | number>;
  asOf: string | null;
}

type CardJson = Pick<Card, 'user' | 'account' | 'alias' | 'signInUrl' | 'resetRequired' | 'you'> & { groups: string[] };

/** An outcome as a document to print. Words are translated; cards are there only when asked for, without passwords. */
export function outcomeJson(outcome: Outcome, translate: Translate, withCards = false): OutcomeDocument {
  const { connection, cards, plan, applied, left, findings, ...rest } = outcome;
  const planned = (change: PlannedChange): PlannedJson => plannedJson(change, translate);
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
    plan: plan.map(planned),
    applied: applied.map((change) => ({ ...planned(change), requestId: change.requestId, at: change.at })),
    left: left.map(({ id, step, summary, instructions }) => ({
      id,
      step,
      summary: translate(summary),
      instructions: instructions.map(translate),
    })),
    findings: findings.map(({ check, verdict, severity, resource, detail, asOf }) => ({
      check,
      verdict,
      severity,
      resource,
      detail: translate(detail),
      evidence: evidenceOf(detail.params, translate),
      asOf,
    })),
    nextAudit: rest.nextAudit,
    ...(withCards ? { cards: cards.map(cardJson) } : {}),
  };
}

const plannedJson = (change: PlannedChange, translate: Translate): PlannedJson => ({
  id: change.id,
  step: change.step,
  kind: change.kind,
  summary: translate(change.summary),
  action: change.action,
  input: plain(change.input),
  undo: change.undo && undoJson(change.undo, translate),
});

const undoJson = (undo: Undo, translate: Translate): UndoJson =>
  undo.possible
    ? { possible: true, action: undo.write.action, input: plain(undo.write.input) ?? {} }
    : { possible: false, why: translate(undo.why) };

/** Through JSON once, which is where a Secret turns into its redacted form. */
function plain(input: object | null): Record<string, unknown> | null {
  const value: unknown = JSON.parse(JSON.stringify(input));
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

const evidenceOf = (params: Readonly<Record<string, Param>>, translate: Translate): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'string'
        ? value
        : [value]
            .flat()
            .map((words) => translate(words))
            .join(', '),
    ]),
  );

const cardJson = ({ user, groups, account, alias, signInUrl, resetRequired, you }: Card): CardJson => ({
  user,
  groups: [...groups],
  account,
  alias,
  signInUrl,
  resetRequired,
  you,
});
