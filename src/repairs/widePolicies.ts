import { leftUnread } from '../facts/leftUnread.ts';
import { singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import type { Question } from '../model/question.ts';
import type { Step } from '../model/step.ts';
import { losses } from '../policies/losses.ts';
import {
  heldByNobody,
  heldTooWide,
  leftWithNothing,
  tickedHeld,
  widePoliciesChanges,
  widePolicyChecks,
  wordHeld,
} from './widePoliciesChanges.ts';

/** Policies that give more than a job needs: taken from whom one says, deleted where nobody holds them. */
export const widePolicies: Step = {
  id: 'wide-policies',
  title: say('repair.wide-policies'),
  why: say('repair.wide-policies.why'),
  checks: widePolicyChecks,
  questions: (context) => {
    const held = heldTooWide(context);
    const unused = heldByNobody(context);
    const questions: Question[] = [];
    if (held.length > 0)
      questions.push({
        id: 'wide-policies.detach',
        kind: 'choices',
        title: say('wide-policies.detach.title'),
        why: say('wide-policies.detach.why'),
        options: held.map((one) => ({
          value: one.value,
          label: wordHeld(one),
          hint: say('wide-policies.what', {
            what: losses({ ...(one.attached ?? one.inline ?? one.holder), document: one.document }),
          }),
        })),
        suggestion: singledOut(context, held, ({ resource }) => resource).map(({ value }) => value),
      });
    const asked = held.length === 0 || context.answers.has('wide-policies.detach');
    if (asked && unused.length > 0)
      questions.push({
        id: 'wide-policies.delete',
        kind: 'choices',
        title: say('wide-policies.delete.title'),
        why: say('wide-policies.delete.why'),
        options: unused.map((policy) => ({
          value: policy.name,
          label: say('groups.policy', { policy: policy.name }),
          hint: say('wide-policies.what', { what: losses(policy) }),
        })),
        suggestion: singledOut(context, unused, ({ arn }) => arn).map(({ name }) => name),
      });
    return questions;
  },
  changes: widePoliciesChanges,
  plan: (context) => ({
    title: say('wide-policies.plan'),
    cautions: [
      ...(tickedHeld(context).length > 0 ? [say('wide-policies.caution')] : []),
      ...leftWithNothing(context).map((holder) => say('wide-policies.caution.nothing', { holder })),
    ],
  }),
  left: ({ snapshot }) => leftUnread(widePolicies, snapshot.authorization),
};
