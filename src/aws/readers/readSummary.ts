import { GetAccountSummaryCommand, type SummaryKeyType } from '@aws-sdk/client-iam';
import type { AccountSummary } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';

/** The flags of iam:GetAccountSummary, which any administrator may read. */
export const readSummary: Reader<AccountSummary> = async ({ iam, clock }) => {
  const { SummaryMap } = await attempt('iam:GetAccountSummary', () => iam.send(new GetAccountSummaryCommand({})));
  const numbers: Readonly<Partial<Record<string, number>>> = SummaryMap ?? {};
  const flag = (key: SummaryKeyType): boolean => {
    const value = numbers[key];
    // Absent is not zero: a root user without keys is said by AWS, never assumed.
    if (value === undefined) throw new Error(`the answer has no ${key}`);
    return value > 0;
  };
  const password = numbers.AccountPasswordPresent;
  const summary = await attempt('iam:GetAccountSummary', async () => ({
    rootMfaEnabled: flag('AccountMFAEnabled'),
    rootAccessKeysPresent: flag('AccountAccessKeysPresent'),
    rootCertificatesPresent: flag('AccountSigningCertificatesPresent'),
    rootPasswordPresent: password === undefined ? null : password > 0,
  }));
  return read(summary, clock.now().toISOString());
};
