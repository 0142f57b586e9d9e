import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import type { Account } from '../../src/model/account.ts';
import type { Connection } from '../../src/model/connection.ts';
import { bodyText } from '../support/bodyText.ts';
import type { Practice } from '../support/practice.ts';

/** One call on its way to the practice account. */
export interface PractisedCall {
  readonly action: string;
  readonly user: string | null;
}

/** offroot's account on a practice account, signed by somebody's console session, and the calls it makes after connecting. */
export async function practised(
  { account, clock }: Practice,
  who = 'root',
  region = 'us-east-1',
): Promise<Account & { readonly connection: Connection; readonly calls: PractisedCall[] }> {
  const calls: PractisedCall[] = [];
  const requestHandler: typeof account.requestHandler = {
    ...account.requestHandler,
    handle: (request, options) => {
      const body = bodyText(request.body);
      const fields = new URLSearchParams(body);
      const asked = Object.keys(request.query ?? {}).filter((name) => name !== 'x-id');
      const at = asked.length === 0 ? request.path : `${request.path}?${asked.join('&')}`;
      const named = fields.get('Action') ?? request.headers['x-amz-target'] ?? at;
      calls.push({ action: named, user: fields.get('UserName') });
      return account.requestHandler.handle(request, options);
    },
  };
  const connected = await connect({
    env: {},
    clock,
    practice: { requestHandler, credentials: account.credentialsFor(who), region },
  });
  calls.length = 0;
  return { ...createAccount(connected, { ...clock, random: () => 0.5 }), connection: connected.connection, calls };
}
