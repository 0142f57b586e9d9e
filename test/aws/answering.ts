import type { ScriptedAnswer, ScriptedCall } from '../support/scriptedHandler.ts';

/** Items as AWS Query has a list of them. */
export const members = (name: string, items: readonly string[]): string =>
  `<${name}>${items.map((item) => `<member>${item}</member>`).join('')}</${name}>`;

/** The same, as one page: the last, or one that names the next. */
export const list = (name: string, items: readonly string[], marker?: string): string =>
  members(name, items) +
  (marker === undefined
    ? '<IsTruncated>false</IsTruncated>'
    : `<IsTruncated>true</IsTruncated><Marker>${marker}</Marker>`);

/** A user as AWS lists them, made on the first of January. */
export const user = (name: string, more = '') =>
  `<UserName>${name}</UserName><Arn>arn:aws:iam::123456789012:user/${name}</Arn><Path>/</Path><CreateDate>2026-01-01T00:00:00Z</CreateDate>${more}`;

/** A credential report of five columns, as it comes over the wire. */
export const report = (rows: readonly string[]): string =>
  Buffer.from(['user,arn,password_enabled,password_last_changed,mfa_active', ...rows].join('\n')).toString('base64');

/** What AWS answers where there is nothing. */
export const noSuchEntity: ScriptedAnswer = { error: 'NoSuchEntity', status: 404 };

/** An account answering from a table of actions; what is not in it is denied. */
export const answering =
  (table: Readonly<Record<string, ScriptedAnswer | ((call: ScriptedCall) => ScriptedAnswer)>>) =>
  (call: ScriptedCall): ScriptedAnswer => {
    const answer = table[`iam:${call.action}`] ?? {
      error: 'AccessDenied',
      status: 403,
      message: `may not ${call.action}`,
    };
    return typeof answer === 'function' ? answer(call) : answer;
  };
