import type { Service } from '../../src/practice/wire/service.ts';
import { services } from '../../src/practice/wire/service.ts';
import type { Practice } from '../support/practice.ts';

/** An answer that is neither of IAM nor of STS. */
interface ServiceAnswer {
  readonly status: number;
  readonly body: string;
  /** the error's code, `Success` where there is none */
  readonly code: string;
  readonly message: string;
}

/** Asks one operation of a service with fields that have been read already, in a region; root asks unless said otherwise. */
export function askService(
  { account }: Pick<Practice, 'account'>,
  service: Service,
  { region = 'us-east-1', who = 'root' }: { readonly region?: string; readonly who?: string } = {},
) {
  return (action: string, given: Readonly<Record<string, string>> = {}): ServiceAnswer => {
    const { accessKeyId: keyId, sessionToken: token } = account.credentialsFor(who);
    const fields = new Map(Object.entries({ Action: action, Version: services[service].version, ...given }));
    const { status, body, headers } = account.answer({ service, region, credentials: { keyId, token }, fields });
    const inXml = /<Code>(.*?)<\/Code>/s.exec(body)?.[1];
    const inJson = /"__type":"(.*?)"/.exec(body)?.[1];
    const code = status < 300 ? 'Success' : (headers['x-amzn-errortype'] ?? inXml ?? inJson ?? 'no code');
    const message = /<Message>(.*?)<\/Message>|"message":"(.*?)"[,}]/s.exec(body);
    return { status, body, code, message: message?.[1] ?? message?.[2] ?? '' };
  };
}
