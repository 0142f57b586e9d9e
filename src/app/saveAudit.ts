import { say } from '../messages/say.ts';
import type { Audit } from '../model/audit.ts';
import type { Words } from '../model/words.ts';
import { formatAudit } from '../report/formatAudit.ts';
import type { Told } from './runStory.ts';

/** Puts the report of an audit into a Markdown file where the person works; says where. It names people: mode 0600. */
export async function saveAudit({ files, translate }: Told, audit: Audit): Promise<Words> {
  const name = `offroot-audit-${audit.connection.identity.account}-${audit.at.slice(0, 10)}.md`;
  const text = formatAudit({ audit, before: null, plan: [], applied: [], left: [] }, 'markdown', translate);
  try {
    await files.saveSecretFile(name, text);
    // The name alone: a whole path would be cut off in the one line there is for news.
    return say('audit.saved', { path: name });
  } catch (error) {
    return say('audit.not-saved', { reason: error instanceof Error ? error.message : String(error) });
  }
}
