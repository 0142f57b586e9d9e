import { leftUnread } from '../facts/leftUnread.ts';
import { needsSomething } from '../facts/machineNeeds.ts';
import { say } from '../messages/say.ts';
import type { Instance } from '../model/instance.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { machineCautions, machineChanges } from '../steps/machineChanges.ts';
import { machineLeft } from '../steps/machineLeft.ts';
import { chosenMachines, machineQuestions } from '../steps/machineQuestions.ts';
import { isAskedFor } from './chooseFor.ts';

const id = 'machines';

/** Instances that are there already: a role for those that have none, IMDSv2 for those that answer IMDSv1. */
export const machines: Step = {
  id,
  title: say('machines.title'),
  why: say('machines.why'),
  checks: [],
  questions: (context) => {
    const instances = machinesIn(context);
    return machineQuestions(context, id, { instances, ticked: instances.filter(needsSomething) });
  },
  changes: (context) => machineChanges(context, id, machinesIn(context)),
  plan: (context) => ({
    title: say('machines.plan', { count: chosenMachines(context, id, machinesIn(context)).length }),
    typed: 'imdsv2',
    cautions: machineCautions(context, id, machinesIn(context)),
  }),
  left: (context) =>
    isAskedFor(context, 'machines')
      ? [...leftUnread(machines, context.snapshot.instances), ...machineLeft(context, id, machinesIn(context))]
      : [],
};

const machinesIn = (context: StepContext): readonly Instance[] =>
  isAskedFor(context, 'machines') ? (known(context.snapshot.instances)?.instances ?? []) : [];
