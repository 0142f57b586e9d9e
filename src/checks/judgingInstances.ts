import { say } from '../messages/say.ts';
import type { Instance, Instances } from '../model/instance.ts';
import type { Judgement } from './judging.ts';

/** What is said of one machine: the words, and where it weighs otherwise than its check. */
export type InstanceFault = Pick<Judgement, 'detail' | 'severity'>;

/** Asks about every machine. Where a region could not be read that is unknown, never a pass: once for all of them. */
export function judgeInstances(
  { instances, unread }: Instances,
  faultOf: (instance: Instance) => InstanceFault | null,
): readonly Judgement[] {
  const found = instances.flatMap((instance): readonly Judgement[] => {
    const fault = faultOf(instance);
    return fault === null ? [] : [{ verdict: 'fail', resource: instance.arn, ...fault }];
  });
  const [first] = unread;
  const unknown: readonly Judgement[] = first
    ? [
        {
          verdict: 'unknown',
          resource: 'instances',
          detail: say('check.instances.unread', {
            count: unread.length,
            regions: unread.map(({ region }) => region).join(', '),
            action: first.action,
          }),
        },
      ]
    : [];
  const all = [...found, ...unknown];
  if (all.length > 0) return all;
  return [{ verdict: 'pass', resource: 'instances', detail: say('check.instances', { count: instances.length }) }];
}

/** What a machine is called: by its tag Name where it has one, and where it is. */
export const instanceWords = ({ id, name, region }: Instance) => ({ name: name ?? id, region });
