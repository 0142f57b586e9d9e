import { say } from '../../src/messages/say.ts';
import type { Audit, Task } from '../../src/model/audit.ts';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph, signed } from '../parts/paragraph.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { useStage } from '../stage.ts';
import { howSteps } from './howSteps.ts';

interface HowProps {
  readonly audit: Audit;
  readonly task: Task;
  readonly onBack: () => void;
}

/** What offroot cannot do now: how to come back as root, what to let it read, or what a person does in the console. */
export function HowScreen({ audit, task, onBack }: HowProps) {
  const { translate, columns, practice } = useStage();
  useKeys({ enter: onBack, esc: onBack });
  const steps = howSteps(audit, task, practice);
  const rows = steps.flatMap((words, index) => [
    ...(index > 0 ? [gap(`step:${index}`)] : []),
    ...(steps.length === 1
      ? paragraph('step', translate(words), columns, 'text', 2)
      : signed(`step:${index}`, `${index + 1}.`, translate(words), columns, 'text', 2)),
  ]);
  return (
    <Page
      title={translate(task.title)}
      why={translate(say(`screen.audit.why.${task.how}`))}
      rows={rows}
      hints={[{ key: 'esc', words: say('screen.key.back') }]}
    />
  );
}
