import { leftUnread } from '../facts/leftUnread.ts';
import { resourcesToRepair, singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import type { Instance } from '../model/instance.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { machineCautions, machineChanges } from '../steps/machineChanges.ts';
import { machineLeft } from '../steps/machineLeft.ts';
import { chosenMachines, machineQuestions } from '../steps/machineQuestions.ts';

const id = 'machines';

/** EC2 instances without a role, and those that answer IMDSv1: what `offroot roles machines` does, for those that were found. */
export const machines: Step = {
  id,
  title: say('machines.title'),
  why: say('machines.why'),
  checks: ['instances-have-roles', 'instances-require-imdsv2'],
  questions: (context) => {
    const instances = machinesIn(context);
    return machineQuestions(context, id, { instances, ticked: singledOut(context, instances, ({ arn }) => arn) });
  },
  changes: (context) => machineChanges(context, id, machinesIn(context)),
  plan: (context) => ({
    title: say('machines.plan', { count: chosenMachines(context, id, machinesIn(context)).length }),
    typed: 'imdsv2',
    cautions: machineCautions(context, id, machinesIn(context)),
  }),
  left: (context) => [
    ...leftUnread(machines, context.snapshot.instances),
    ...machineLeft(context, id, machinesIn(context)),
  ],
};

function machinesIn(context: StepContext): readonly Instance[] {
  const failing = resourcesToRepair(context, machines.checks);
  return (known(context.snapshot.instances)?.instances ?? []).filter(({ arn }) => failing.has(arn));
}
