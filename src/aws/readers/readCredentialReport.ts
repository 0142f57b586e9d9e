import { GenerateCredentialReportCommand, GetCredentialReportCommand, type IAMClient } from '@aws-sdk/client-iam';
import { parse } from 'csv-parse/sync';
import type { CredentialReport, ReportRow } from '../../model/credentials.ts';
import { read } from '../../model/reading.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';

/**
 * The credential report, made anew where AWS allows it: within four hours AWS hands out the old one, so `asOf` is its GeneratedTime.
 * AWS needs about two seconds, here it gets a minute.
 */
export const readCredentialReport: Reader<CredentialReport> = async ({ iam, clock, progress }) => {
  for (let poll = 1; ; poll += 1) {
    const ready = await attempt('iam:GenerateCredentialReport', () => generate(iam));
    const report = ready ? await attempt('iam:GetCredentialReport', () => fetchReport(iam)) : null;
    if (report !== null) {
      const rows = await attempt('iam:GetCredentialReport', async () => rowsOf(report.content));
      progress(rows.length, rows.length);
      return read({ rows }, report.generatedAt);
    }
    if (poll === mostPolls) {
      await attempt('iam:GenerateCredentialReport', () => Promise.reject(new Error('AWS is still making the report')));
    }
    await clock.sleep(pauseMs);
  }
};

const mostPolls = 30;
const pauseMs = 2_000;

async function generate(iam: IAMClient): Promise<boolean> {
  return (await iam.send(new GenerateCredentialReportCommand({}))).State === 'COMPLETE';
}

async function fetchReport(
  iam: IAMClient,
): Promise<{ readonly content: Uint8Array; readonly generatedAt: string } | null> {
  try {
    const { Content = new Uint8Array(), GeneratedTime } = await iam.send(new GetCredentialReportCommand({}));
    if (GeneratedTime === undefined) throw new Error('the report does not say when it was made');
    return { content: Content, generatedAt: GeneratedTime.toISOString() };
  } catch (error) {
    // Just made and not there yet, or just expired: asked for again.
    if (['ReportInProgress', 'ReportNotPresent', 'ReportExpired'].includes(codeOf(error))) return null;
    throw error;
  }
}

// By header name: AWS has added columns before, and will again.
function rowsOf(content: Uint8Array): readonly ReportRow[] {
  return parse<Record<string, string>>(Buffer.from(content), { columns: true, skip_empty_lines: true });
}
