import { failsAt } from '../facts/failsAt.ts';
import type { AuditOutcome } from '../model/audit.ts';
import { formatAudit } from '../report/formatAudit.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** The report on stdout, or in a file of mode 0600 with its path on stderr. Returns the exit code: 1 where it fails. */
export async function printAudit(
  { stdout, stderr }: World,
  { options, translate, files }: Told,
  outcome: AuditOutcome,
): Promise<number> {
  const text = formatAudit(outcome, options.format, translate);
  if (options.output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
  return failsAt(outcome.audit.findings, options.failOn, options.allowUnknown) ? 1 : 0;
}
