import { howSteps } from '../../../screens/audit/howSteps.ts';
import type { Audit, Task } from '../../model/audit.ts';
import type { LineStage } from './lineStage.ts';

/** How it is done where offroot cannot do it now. */
export function tellHow({ tell, desk }: LineStage, audit: Audit, task: Task): 'heard' {
  for (const [index, words] of howSteps(audit, task, desk !== null).entries()) tell(words, `  ${index + 1}. `);
  return 'heard';
}
