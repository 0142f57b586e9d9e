import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Practice } from './practice.ts';

/** All of a practice account, read as root through the real clients. */
export async function connectedSnapshot({ account, clock }: Practice, who = 'root'): Promise<Snapshot> {
  const { requestHandler } = account;
  const practice = { requestHandler, credentials: account.credentialsFor(who), region: 'us-east-1' };
  const connected = await connect({ env: {}, clock, practice });
  return createAccount(connected, { ...clock, random: () => 0.5 }).read();
}
