import { leftUnread } from '../facts/leftUnread.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import { isAskedFor } from './watchers.ts';

/** Regions have one analyzer of external access each: one that is there is kept, whoever made it. */
export const analyzer: Step = {
  id: 'analyzer',
  title: say('watch.analyzer.title'),
  why: say('watch.analyzer.why'),
  checks: ['access-analyzer-on'],
  questions: () => [],
  changes: (context) =>
    isAskedFor(context, 'analyzer') ? regionsWithout(context).map((region) => createAnalyzer(context, region)) : [],
  plan: (context) => ({
    title: say('watch.analyzer.plan', { count: regionsWithout(context).length }),
    cautions: [say('watch.analyzer.first-look')],
  }),
  left: (context) => (isAskedFor(context, 'analyzer') ? leftOf(context) : []),
};

const name = 'offroot-external-access';

/** Where AWS says that there is none; a region that could not be read is left alone. */
const regionsWithout = ({ snapshot }: StepContext): readonly string[] =>
  (known(snapshot.analyzers) ?? []).flatMap(({ region, reading }) =>
    reading.state === 'read' && reading.value.analyzers.length === 0 ? [region] : [],
  );

const createAnalyzer = ({ now }: StepContext, region: string): ApiChange => ({
  id: `analyzer.${region}`,
  step: 'analyzer',
  kind: 'api',
  action: 'access-analyzer:CreateAnalyzer',
  input: { Region: region, analyzerName: name, type: 'ACCOUNT', tags: { 'offroot:created': now.toISOString() } },
  summary: say('watch.analyzer.create', { name, region }),
  line: { noun: say('noun.analyzer'), name: region, detail: say('watch.analyzer.detail') },
  effect: 'add',
  undo: {
    possible: true,
    write: { action: 'access-analyzer:DeleteAnalyzer', input: { Region: region, analyzerName: name } },
  },
  fixes: ['access-analyzer-on'],
  touches: ['analyzers'],
});

/** Regions that were refused, each by the action that was. */
function leftOf({ snapshot }: StepContext): readonly Left[] {
  const regions = known(snapshot.analyzers) ?? [];
  return [
    ...leftUnread(analyzer, snapshot.analyzers),
    ...regions.flatMap(({ region, reading }) =>
      leftUnread({ id: `analyzer.${region}`, title: say('watch.analyzer.in', { region }) }, reading).map((left) => ({
        ...left,
        step: 'analyzer',
      })),
    ),
  ];
}
