import type { Audit } from '../../src/model/audit.ts';
import { sampleAudit } from './audits.ts';
import type { Exhibit, Stand } from './gallery.ts';
import { galleryNow } from './galleryAccount.ts';

/** The audit on show, read a little before the gallery's moment. */
export const galleryAudit = (): Audit => sampleAudit({ now: new Date(galleryNow.getTime() - 4 * 60_000) });

const show = ({ frontend }: Stand): void => {
  frontend.review(galleryAudit()).catch(() => undefined);
};

/** The views of an audit, each reached by the keys a person would press. */
export const auditExhibits: Readonly<Record<string, Exhibit>> = {
  audit: { seen: 'q done', show },
  'audit-exact': { seen: 'i in short', show, keys: ({ frames }) => frames.type('i') },
  'audit-task': { seen: 'f fix the 1 ticked', show, keys: ({ frames }) => frames.type('\u001b[B\u001b[B\r ') },
  'audit-root': {
    seen: 'Run the audit there',
    show,
    keys: ({ frames }) => frames.type('\rf'),
  },
  'audit-finding': { seen: 'x accept', show, keys: ({ frames }) => frames.type('\r\r') },
  'audit-accepted': { seen: 'accepted: rights', show, keys: ({ frames }) => frames.type('/accepted\r\r') },
  'audit-all': { seen: 'esc back', show, keys: ({ frames }) => frames.type('a') },
  'audit-filter': { seen: '/ bora', show, keys: ({ frames }) => frames.type('/bora') },
  'audit-score': { seen: 'how it is counted', show, keys: ({ frames }) => frames.type('?') },
};
