import { allowsImdsv1, lacksRole } from '../facts/machineNeeds.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { Instance } from '../model/instance.ts';
import { known } from '../model/reading.ts';
import type { Left, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { chosenMachines, chosenProfile, namesOf } from './machineQuestions.ts';

/** What only a person can do: take the keys off, see what asks by IMDSv1, make a role first; and the regions of which nothing is known. */
export function machineLeft(context: StepContext, step: string, instances: readonly Instance[]): readonly Left[] {
  const chosen = chosenMachines(context, step, instances);
  const profile = chosenProfile(context, step);
  const given = chosen.filter(
    (one) => !lacksRole(one) && profile !== null && sameName(one.profile?.name ?? '', profile.name),
  );
  return [
    ...leftOf(`${step}.keys`, step, given, (names) => [
      say('machines.left.keys', { names }),
      say('machines.left.keys.look'),
      line('aws sts get-caller-identity'),
      say('machines.left.keys.how'),
    ]),
    ...leftOf(`${step}.role`, step, chosen.filter(lacksRole), (names) => [
      say('machines.left.role', { names }),
      say('machines.left.role.how'),
      line('offroot roles service'),
      line('offroot roles machines'),
    ]),
    ...leftOf(`${step}.imdsv1`, step, chosen.filter(allowsImdsv1), (names, open) => [
      say('machines.left.imdsv2', { names }),
      say('machines.left.imdsv2.look'),
      ...open.map((one) => line(metricLine(one, context.now))),
      say('machines.left.imdsv2.how'),
      line('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-transition-to-version-2.html'),
    ]),
    ...unread(context, step),
  ];
}

const line = (text: string): Words => say('roles.line', { line: text });

function leftOf(
  id: string,
  step: string,
  instances: readonly Instance[],
  wordsFor: (names: string, instances: readonly Instance[]) => readonly [Words, ...Words[]],
): readonly Left[] {
  if (instances.length === 0) return [];
  const [summary, ...instructions] = wordsFor(namesOf(instances), instances);
  return [{ id, step, summary, instructions }];
}

const dayMs = 86_400_000;

/** Asks CloudWatch how often IMDS answered without a token, day by day of two weeks. */
function metricLine({ region, id }: Instance, now: Date): string {
  const day = (before: number) => `${new Date(now.getTime() - before * dayMs).toISOString().slice(0, 10)}T00:00:00Z`;
  return [
    `aws cloudwatch get-metric-statistics --region ${region} --namespace AWS/EC2 --metric-name MetadataNoToken`,
    `--dimensions Name=InstanceId,Value=${id} --statistics Sum --period 86400`,
    `--start-time ${day(14)} --end-time ${day(0)}`,
  ].join(' ');
}

function unread({ snapshot }: StepContext, step: string): readonly Left[] {
  const regions = known(snapshot.instances)?.unread ?? [];
  const [first] = regions;
  if (!first) return [];
  const names = regions.map(({ region }) => region).join(', ');
  return [
    {
      id: `${step}.regions`,
      step,
      summary: say('machines.left.unread', { count: regions.length }),
      instructions: [say('machines.left.unread.how', { regions: names, action: first.action })],
    },
  ];
}
