/** What a client is told by its own side when a connection breaks, as Node words it. */
export const connectionReset = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/** What a client is told when it has waited in vain, as the SDK words it; here it is told at once. */
export const timedOut = (): Error =>
  Object.assign(new Error('Connection timed out after 30000 ms'), { name: 'TimeoutError', code: 'ETIMEDOUT' });

/** What a client is told where there is no network. */
export const noNetwork = (): Error =>
  Object.assign(new Error('getaddrinfo ENOTFOUND iam.amazonaws.com'), { code: 'ENOTFOUND' });
