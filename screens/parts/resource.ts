import { say } from '../../src/messages/say.ts';
import type { Translate } from '../../src/messages/translate.ts';
import { cleanText } from '../../src/model/cleanText.ts';

/** What a finding is about, as a person calls it: the last part of an ARN, anything else as it is. */
export const shortResource = (resource: string): string => {
  const path = pathOf(resource);
  return path.slice(path.lastIndexOf('/') + 1);
};

/** The same with what it is: "bora, a user". */
export function describeResource(resource: string, translate: Translate): string {
  const path = pathOf(resource);
  const name = shortResource(resource);
  switch (path.slice(0, Math.max(0, path.indexOf('/')))) {
    case 'user':
      return translate(say('screen.resource.user', { name }));
    case 'group':
      return translate(say('screen.resource.group', { name }));
    case 'role':
      return translate(say('screen.resource.role', { name }));
    case 'policy':
      return translate(say('screen.resource.policy', { name }));
    case 'mfa':
      return translate(say('screen.resource.device', { name }));
    case 'server-certificate':
      return translate(say('screen.resource.certificate', { name }));
    default:
      return name;
  }
}

/** arn:partition:service:region:account:path, where the path of a name that is no ARN is the name. */
function pathOf(resource: string): string {
  const text = cleanText(resource);
  return text.startsWith('arn:') ? text.split(':').slice(5).join(':') : text;
}
