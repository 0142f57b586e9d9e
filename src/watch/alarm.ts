import { leftUnread } from '../facts/leftUnread.ts';
import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Change, ManualChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import { alarmChanges } from './alarmChanges.ts';
import { alarmQuestions, waitingAddresses } from './alarmQuestions.ts';
import { isMade, quietAlarms, untestedAlarms } from './alarmRegions.ts';
import { alarmTest } from './alarmTest.ts';
import { isAskedFor } from './watchers.ts';

/** A mail whenever root is used: an EventBridge rule and an SNS topic in each region in use, confirmed and tried out. */
export const alarm: Step = {
  id: 'alarm',
  title: say('watch.alarm.title'),
  why: say('watch.alarm.why'),
  checks: ['root-use-alarmed'],
  questions: (context) => (isAskedFor(context, 'alarm') ? alarmQuestions(context) : []),
  changes: (context) => (isAskedFor(context, 'alarm') ? changesOf(context) : []),
  plan: (context) =>
    makingOf(context).length > 0
      ? { title: say('watch.alarm.plan'), cautions: makingCautions(context) }
      : { title: say('watch.alarm.test'), cautions: [say('watch.alarm.test.proves'), say('watch.alarm.test.not')] },
  watch: ({ snapshot }) =>
    quietAlarms(snapshot).flatMap(({ region, waiting }) =>
      waiting.map((email) => ({
        state: 'waiting' as const,
        title: say('watch.alarm.line', { email }),
        detail: say('watch.alarm.line.waiting', { region }),
      })),
    ),
  left: (context) => (isAskedFor(context, 'alarm') ? leftOf(context) : []),
};

const makingOf = ({ snapshot, answers, now }: StepContext) =>
  quietAlarms(snapshot).flatMap((own) => alarmChanges(own, textAnswer(answers, 'alarm.email') ?? null, now));

function changesOf(context: StepContext): readonly Change[] {
  const { snapshot, answers, now } = context;
  const making = makingOf(context);
  if (making.length > 0) return making;
  const addresses = waitingAddresses(context);
  if (addresses.length > 0) return textAnswer(answers, 'alarm.confirm') === 'later' ? [] : [confirmation(addresses)];
  return untestedAlarms(snapshot).flatMap((own) => alarmTest(own, snapshot.connection.identity, now));
}

/** Two rules of one event, and two mails, are better than none. */
function makingCautions({ snapshot, findings }: StepContext) {
  const regions = known(snapshot.rootAlarms)?.regions ?? [];
  const others = quietAlarms(snapshot).flatMap(({ region, rule }) =>
    (regions.find((one) => one.region === region)?.rules ?? []).filter((one) => one !== rule).map(({ name }) => name),
  );
  return [
    say('watch.alarm.caution.mails', { count: quietAlarms(snapshot).length }),
    say('watch.alarm.caution.cost'),
    ...(passes(findings, 'trail-in-every-region') ? [] : [say('watch.alarm.caution.trail')]),
    ...(others.length > 0 ? [say('watch.alarm.caution.others', { rules: [...new Set(others)].join(', ') })] : []),
  ];
}

const confirmation = (addresses: readonly string[]): ManualChange => ({
  id: 'alarm.confirm',
  step: 'alarm',
  kind: 'manual',
  title: say('watch.alarm.wait'),
  summary: say('watch.alarm.wait.summary', { email: addresses.join(', ') }),
  instructions: confirming(addresses),
  link: null,
  line: { noun: say('noun.subscription'), name: addresses.join(', '), detail: null },
  effect: 'change',
  fixes: ['root-use-alarmed'],
  touches: ['rootAlarms'],
  // A region that cannot be read would keep the check from ever passing: the step itself says when nobody is waited for.
  shownBy: [],
  practice: { kind: 'mail', addresses },
});

const confirming = (addresses: readonly string[]) => [
  say('watch.alarm.wait.mail', { email: addresses.join(', ') }),
  say('watch.alarm.wait.link'),
  say('watch.alarm.wait.spam'),
];

function leftOf(context: StepContext): readonly Left[] {
  const { rootAlarms } = context.snapshot;
  if (rootAlarms.state === 'unreadable') return leftUnread(alarm, rootAlarms);
  const unread = rootAlarms.value.regions.flatMap(({ region, unread: why }) => (why ? [{ region, ...why }] : []));
  const addresses = waitingAddresses(context);
  return [
    ...unread.map(({ region, action }) => ({
      id: `alarm.${region}`,
      step: 'alarm',
      summary: say('watch.alarm.left.unread', { region }),
      instructions: [say('check.unknown', { action })],
    })),
    ...(addresses.length > 0 && quietAlarms(context.snapshot).every(isMade)
      ? [
          {
            id: 'alarm.confirm',
            step: 'alarm',
            summary: say('watch.alarm.left.confirm', { email: addresses.join(', ') }),
            instructions: confirming(addresses),
          },
        ]
      : []),
  ];
}
