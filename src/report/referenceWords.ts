import { say } from '../messages/say.ts';
import type { References } from '../model/finding.ts';
import type { Words } from '../model/words.ts';

/** Where a practice is written down, as one line. */
export function referenceWords({ practice, cis7, cis3, securityHub, prowler }: References): Words {
  const places = [
    say('report.reference.practice', { id: practice }),
    ...(cis7 ? [say('report.reference.cis7', { id: cis7 })] : []),
    ...(cis3 ? [say('report.reference.cis3', { id: cis3 })] : []),
    ...(securityHub ? [say('report.reference.securityHub', { id: securityHub })] : []),
    ...(prowler ? [say('report.reference.prowler', { id: prowler })] : []),
  ];
  return say('report.references', { places });
}
