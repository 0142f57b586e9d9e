import { say } from '../../src/messages/say.ts';
import type { Card } from '../../src/model/card.ts';
import type { Words } from '../../src/model/words.ts';
import { formatAccount } from './shorten.ts';

/** The file a card is saved to. */
export const cardFile = ({ user, accessKey }: Card): string =>
  accessKey ? `offroot-${user}-key.md` : `offroot-${user}.md`;

/** What a card is about. */
export function cardTitle({ user, you, accessKey }: Card): Words {
  if (accessKey) return say('screen.card.titleKey', { user });
  return you ? say('screen.card.titleYou', { user }) : say('screen.card.title', { user });
}

/** What stands on top of a card: whose way in, and into which account. */
export function cardHeading({ user, you, alias, account: id, accessKey }: Card): Words {
  const account = formatAccount(id);
  if (accessKey) return say('screen.card.keyOf', { user, account: alias ?? account });
  if (alias) return say(you ? 'screen.card.yoursAlias' : 'screen.card.theirsAlias', { user, alias, account });
  return say(you ? 'screen.card.yours' : 'screen.card.theirs', { user, account });
}

/** A key as the AWS CLI's credentials file wants it, both lines at once. */
export const copiedText = ({ password, accessKey }: Card): string =>
  accessKey
    ? `aws_access_key_id = ${accessKey.id}\naws_secret_access_key = ${accessKey.secret.open()}\n`
    : (password?.open() ?? '');

/** Why its secret has to be taken now. */
export function cardWhy({ password, you, accessKey }: Card): Words {
  if (accessKey) return say('screen.card.whyKey');
  if (password === null) return say('screen.card.whyTyped');
  return you ? say('screen.card.whyYou') : say('screen.card.why');
}
