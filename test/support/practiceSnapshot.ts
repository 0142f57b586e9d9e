import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { servicesJudged } from '../../src/facts/narrowing/unusedServices.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Practice } from './practice.ts';

/** All of a practice account, read as root through the real clients. */
export async function connectedSnapshot(practice: Practice, who = 'root'): Promise<Snapshot> {
  return (await connected(practice, who)).read();
}

/** The same, and what Access Advisor says of everybody whose services are judged. */
export async function snapshotWithServices(practice: Practice, who: string): Promise<Snapshot> {
  const account = await connected(practice, who);
  const snapshot = await account.read();
  const about = servicesJudged(snapshot, practice.clock.now()).map(({ arn }) => arn);
  return account.read(['serviceUse'], snapshot, undefined, about);
}

async function connected({ account, clock }: Practice, who: string) {
  const { requestHandler } = account;
  const practice = { requestHandler, credentials: account.credentialsFor(who), region: 'us-east-1' };
  return createAccount(await connect({ env: {}, clock, practice }), { ...clock, random: () => 0.5 });
}
