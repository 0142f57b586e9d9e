import { keepsRootKeys } from '../facts/cutOver.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { rootKeysInUse } from '../facts/rootKeys.ts';
import { isOpen, passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import { rootChanges } from './rootChanges.ts';

/** Root, last: its MFA, its keys, its certificates, once somebody else has really got in. */
export const root: Step = {
  id: 'root',
  title: say('step.root.title'),
  why: say('step.root.why'),
  onlyRoot: true,
  checks: ['root-mfa-enabled', 'root-access-keys-absent', 'root-certificates-absent', 'second-way-back-exists'],
  questions: (context) => {
    if (!isOpen(context, 'root') || !passes(context.findings, 'administrator-way-in-proven')) return [];
    return [...secondWay(context), ...reachable(context), ...(rootMfaOff(context) ? [rootMfa] : [])];
  },
  changes: (context) => (passes(context.findings, 'administrator-way-in-proven') ? rootChanges(context) : []),
  plan: (context) => ({
    title: say('root.plan'),
    typed: context.snapshot.connection.identity.account,
    cautions: [say('root.caution')],
  }),
  left,
};

const rootMfaOff = ({ findings, snapshot }: StepContext): boolean =>
  snapshot.summary.state === 'read' && !passes(findings, 'root-mfa-enabled');

function secondWay(context: StepContext): readonly Question[] {
  if (passes(context.findings, 'second-way-back-exists')) return [];
  const others = known(context.snapshot.authorization)?.users.length ?? 0;
  const without = textAnswer(context.answers, 'root.second-way') === 'without';
  return [
    {
      id: 'root.second-way',
      kind: 'choice',
      title: say('root.second-way.title'),
      why: say('root.second-way.why'),
      options: [
        {
          value: 'root-mfa-elsewhere',
          label: say('root.second-way.elsewhere'),
          hint: say('root.second-way.elsewhere.hint'),
        },
        ...(others > 1
          ? [
              {
                value: 'administrator',
                label: say('root.second-way.administrator'),
                hint: say('root.second-way.administrator.hint'),
              },
            ]
          : []),
        { value: 'without', label: say('root.second-way.without'), hint: say('root.second-way.without.hint') },
      ],
      suggestion: 'root-mfa-elsewhere',
    },
    ...(without ? [typedRisk('root.second-way-without', 'second-way')] : []),
  ];
}

function reachable({ answers }: StepContext): readonly Question[] {
  const without = textAnswer(answers, 'root.reachable') === 'without';
  return [
    {
      id: 'root.reachable',
      kind: 'choice',
      title: say('root.reachable.title'),
      why: say('root.reachable.why'),
      options: [
        { value: 'yes', label: say('root.reachable.yes') },
        { value: 'without', label: say('root.reachable.without'), hint: say('root.reachable.without.hint') },
      ],
      suggestion: 'yes',
    },
    ...(without ? [typedRisk('root.reachable-without', 'reachable')] : []),
  ];
}

/** Going on without is not chosen by a stray Enter: it is typed. */
const typedRisk = (id: string, what: 'second-way' | 'reachable'): Question => ({
  id,
  kind: 'text',
  title: say('root.risk.title'),
  why: say(`root.risk.${what}`),
  validate: (value) => (value.trim().toLowerCase() === 'without' ? null : say('root.risk.type')),
});

const rootMfa: Question = {
  id: 'root.mfa',
  kind: 'choice',
  title: say('root.mfa.title'),
  why: say('root.mfa.why'),
  options: [
    { value: 'now', label: say('root.mfa.now'), hint: say('root.mfa.now.hint') },
    { value: 'later', label: say('root.mfa.later'), hint: say('root.mfa.later.hint') },
  ],
  suggestion: 'now',
};

function left(context: StepContext): readonly Left[] {
  const { findings, snapshot, answers } = context;
  const items: Left[] = [];
  const add = (id: string, summary: Left['summary'], ...instructions: Left['instructions']) =>
    items.push({ id: `root.${id}`, step: 'root', summary, instructions });
  const isKnown = snapshot.summary.state === 'read';
  // The wizard comes here by way of the proof; whoever comes straight is told what is before it.
  if (context.memory.revisiting === 'root' && !passes(findings, 'administrator-way-in-proven'))
    add('way-in', say('root.left.way-in'), say('root.left.way-in.how'));
  items.push(...leftUnread(root, snapshot.summary));
  if (rootMfaOff(context)) add('mfa', say('root.left.mfa'), say('root.mfa.open'), say('root.mfa.add'));
  // The cut-over says for itself what it waits for.
  const isCutOver = snapshot.keyWatches.state === 'read' && keepsRootKeys(snapshot, context.now);
  if (isKnown && !passes(findings, 'root-access-keys-absent') && !isCutOver) {
    const used = rootKeysInUse(snapshot, context.now)[0]?.lastUsed;
    if (used)
      add(
        'keys-in-use',
        say('root.left.in-use', { at: used.at.slice(0, 10), service: used.service, region: used.region }),
        say('root.left.in-use.how'),
      );
    else if (snapshot.connection.identity.kind !== 'root') add('keys', say('root.left.keys'), say('root.left.as-root'));
    else if (snapshot.connection.keyKind === 'long-term') add('keys', say('root.left.keys'), say('root.left.session'));
    else add('keys', say('root.left.keys'), say('root.left.console'));
  }
  if (isKnown && !passes(findings, 'root-certificates-absent'))
    add('certificates', say('root.left.certificates'), say('root.left.console'));
  if (textAnswer(answers, 'root.second-way') === 'without')
    add('second-way', say('root.left.second-way'), say('root.left.second-way.how'));
  if (textAnswer(answers, 'root.reachable') === 'without')
    add('reachable', say('root.left.reachable'), say('root.left.reachable.how'));
  return items;
}
