import { credentialReport } from '../credentialReport.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import type { StoredReport } from '../storedReports.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Generating and reading the credential report. */
export const credentialReportOperations: readonly Operation[] = [
  iam('GenerateCredentialReport', generateCredentialReport),
  iam('GetCredentialReport', getCredentialReport),
];

const cacheMs = 4 * 3_600_000;
const generationMs = 1000;

const ageMs = ({ startedAt }: StoredReport, now: Date): number => now.getTime() - Date.parse(startedAt);

// Within four hours the old report is kept byte for byte, whatever has changed since.
function generateCredentialReport({ state, now }: Call) {
  const { report } = state;
  if (report !== null && ageMs(report, now) < cacheMs) {
    return { State: ageMs(report, now) < generationMs ? 'INPROGRESS' : 'COMPLETE' };
  }
  const generatedAt = wireDate(now);
  state.report = { startedAt: now.toISOString(), generatedAt, content: credentialReport(state, now) };
  return { State: 'STARTED', Description: 'No report exists. Starting a new report generation task' };
}

function getCredentialReport({ state, now }: Call) {
  const { report } = state;
  // "Unknown" is literally what AWS says.
  if (report === null) throw new AwsFault('ReportNotPresent', 'Unknown');
  if (ageMs(report, now) < generationMs) throw new AwsFault('ReportInProgress', 'Unknown');
  if (ageMs(report, now) >= cacheMs) throw new AwsFault('ReportExpired', 'Unknown');
  return {
    Content: Buffer.from(report.content).toString('base64'),
    ReportFormat: 'text/csv',
    GeneratedTime: report.generatedAt,
  };
}
