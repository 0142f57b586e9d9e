import { shortResource } from '../../../screens/parts/resource.ts';
import { say } from '../../messages/say.ts';
import type { Audit } from '../../model/audit.ts';
import { severities } from '../../model/finding.ts';
import type { LineStage } from './lineStage.ts';

/** How the score is counted, what stands between it and 100, and what was fixed since the audit before. */
export function tellScore({ tell }: LineStage, { score, checks, fixed }: Audit): void {
  tell(say('screen.audit.score.title', { points: score.points }));
  tell(say('screen.audit.score.how', { count: checks.length }));
  for (const severity of severities) {
    const value = say('screen.audit.score.open', { count: score.open[severity] });
    tell(say('line.fact', { name: say(`screen.severity.${severity}`), value }), '  ');
  }
  tell(say('screen.audit.score.not'));
  if (fixed.length > 0) tell(say('screen.audit.fixedSince'));
  for (const { title, resource } of fixed)
    tell(say('screen.audit.fixedOne', { title, who: shortResource(resource) }), '  - ');
}
