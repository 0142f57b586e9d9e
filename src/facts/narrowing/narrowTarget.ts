import { type Answers, textAnswer } from '../../model/answers.ts';
import { known } from '../../model/reading.ts';
import type { StepContext } from '../../model/step.ts';
import { type PolicyDocument, sameDocument } from '../../policies/document.ts';
import { conditionsOf } from '../../policies/narrowConditions.ts';
import { narrowDocument } from '../../policies/narrowDocument.ts';
import { shortenActions } from '../../policies/shortenActions.ts';
import { findHolder, type Holder } from '../holders.ts';
import { isTooLong } from '../managedTwins.ts';
import { circumstancesIn } from './circumstances.ts';
import { type GrantedService, grantedServices } from './grantedServices.ts';
import { type Narrowable, narrowableHolders, narrowables, narrowedId } from './narrowable.ts';
import { keptBesides, keptOf } from './serviceAnswers.ts';

/** How far a policy is narrowed. `everything`: not at all; an inline one becomes a managed one of the same words. */
export const narrowStages = ['everything', 'actions', 'resources', 'conditions'] as const;
export type NarrowStage = (typeof narrowStages)[number];

/** Whose policy is narrowed, and which, as far as it is answered and there. */
export interface NarrowTarget {
  readonly holder: Holder;
  readonly policy: Narrowable;
  readonly granted: readonly GrantedService[];
}

/**
 * Whose rights it is about: as it was asked, or said on the command line. That answer is not of this step's own questions, so that
 * it is never dropped as one that is not asked any more.
 */
export function narrowHolder({ snapshot, answers }: Pick<StepContext, 'snapshot' | 'answers'>): Holder | null {
  const said = textAnswer(answers, 'narrow.who') ?? textAnswer(answers, 'command.named');
  return (said && findHolder(narrowableHolders(snapshot), said)) || null;
}

/** Null where the policy is not there, or not any more. */
export function narrowTarget(context: Pick<StepContext, 'snapshot' | 'answers'>): NarrowTarget | null {
  const { snapshot, answers } = context;
  const holder = narrowHolder(context);
  const authorization = known(snapshot.authorization);
  const value = textAnswer(answers, 'narrow.policy');
  if (!holder || !authorization) return null;
  const policy = narrowables(holder, authorization).find((one) => one.value === value);
  return policy ? { holder, policy, granted: grantedServices(snapshot, holder, policy.document) } : null;
}

/** The stage that was chosen, null before. */
export const stageIn = (answers: Answers): NarrowStage | null =>
  narrowStages.find((stage) => stage === textAnswer(answers, 'narrow.stage')) ?? null;

/** The services that are kept: ticked, or all of them where there is but one. */
export function keptServices({ granted }: NarrowTarget, answers: Answers): readonly GrantedService[] {
  const ticked = answers.get('narrow.services');
  if (granted.length <= 1) return granted;
  return granted.filter(({ service }) => Array.isArray(ticked) && ticked.some((one) => one === service));
}

/** The policy that takes the wide one's place. `shortened` where its actions were too many to be listed one by one. */
export interface NarrowPolicy {
  readonly document: PolicyDocument;
  readonly text: string;
  readonly shortened: boolean;
}

/** What the answers come to: a policy, nothing at all, or more than AWS takes in one policy. */
export function narrowPolicy(
  target: NarrowTarget,
  { answers: all, snapshot }: Pick<StepContext, 'answers' | 'snapshot'>,
): NarrowPolicy | 'empty' | 'too-long' {
  const { identity } = snapshot.connection;
  const answers = upTo(stageIn(all), all);
  const circumstances = circumstancesIn(answers);
  const conditions = (service: string) => conditionsOf(circumstances, service);
  const kept = [
    ...keptServices(target, answers).flatMap((one) => keptOf(one, answers, identity, conditions(one.service))),
    ...keptBesides(answers, identity, conditions),
  ];
  for (const [round, shorten] of shortenActions.entries()) {
    const shorter = kept.map((one) => ({ ...one, actions: shorten(one.actions) }));
    const document = narrowDocument(target.policy.document, shorter, narrowedId(target.policy));
    if (!document.Statement.some(({ Effect }) => Effect === 'Allow')) return 'empty';
    const text = JSON.stringify(document);
    if (!isTooLong(text)) return { document, text, shortened: round > 0 };
  }
  return 'too-long';
}

/** True where what comes out is what is there already. */
export const isAsBefore = ({ policy }: NarrowTarget, { text }: NarrowPolicy): boolean =>
  policy.ours && sameDocument(JSON.stringify(policy.document), text);

/** The answers without those of stages beyond the chosen one, which a person may have given before they went back. */
const upTo = (stage: NarrowStage | null, answers: Answers): Answers =>
  new Map(
    [...answers].filter(
      ([id]) =>
        (stage === 'conditions' || id !== 'narrow.conditions') && (stage !== 'actions' || !id.endsWith('.where')),
    ),
  );
