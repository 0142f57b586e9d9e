import { describe, expect, it } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { UserCancelled } from '../../src/errors.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { practice } from '../support/practice.ts';

describe('leaving while an account is read', () => {
  it('sends nothing more, and says that the person left', async () => {
    const account = practice({ scenario: 'big:500' });
    const leaving = new AbortController();
    let sent = 0;
    const handler: PracticeRequestHandler = {
      ...account.account.requestHandler,
      handle: (request, options) => {
        sent += 1;
        if (sent === 20) leaving.abort(new UserCancelled());
        return account.account.requestHandler.handle(request, options);
      },
    };
    const credentials = account.account.credentialsFor('root');
    const connected = await connect({
      env: {},
      clock: account.clock,
      cancelled: leaving.signal,
      practice: { requestHandler: handler, credentials, region: 'us-east-1' },
    });

    const reading = createAccount(connected, { ...account.clock, random: Math.random }).read(
      ['signIns', 'mfaDevices', 'accessKeys'],
      undefined,
      undefined,
      'all',
    );

    await expect(reading).rejects.toBeInstanceOf(UserCancelled);
    // What was on its way may still arrive.
    expect(sent).toBeLessThan(60);
  });
});
