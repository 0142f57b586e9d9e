import { say } from '../../src/messages/say.ts';
import type { AuditedFinding } from '../../src/model/audit.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Words } from '../../src/model/words.ts';
import type { Role } from '../theme.ts';

/** A finding's state in one word, never in colour alone: how bad it is where it is to be put right, else its verdict. */
export const sayState = ({ verdict, severity }: Pick<AuditedFinding, 'verdict' | 'severity'>): Words =>
  verdict === 'fail' ? saySeverity(severity) : say(`screen.verdict.${verdict}`);

/** How bad, in a word. */
export const saySeverity = (severity: Severity): Words => say(`screen.severity.${severity}`);

/** The role of that word. */
export const stateRole = ({ verdict, severity }: Pick<AuditedFinding, 'verdict' | 'severity'>): Role =>
  verdict === 'fail' ? severityRole(severity) : 'quiet';

/** Only what cannot wait stands out. */
export const severityRole = (severity: Severity): Role =>
  severity === 'critical' ? 'fail' : severity === 'high' ? 'warn' : 'text';
