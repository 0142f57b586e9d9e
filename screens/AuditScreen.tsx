import { say } from '../src/messages/say.ts';
import { Page } from './parts/Page.tsx';
import { findingLine, statusRows } from './parts/statusRows.tsx';
import { useKeys } from './parts/useKeys.ts';
import type { Shown } from './shown.ts';
import { useStage } from './stage.ts';

/** What an audit found. */
export function AuditScreen({ audit, done }: Extract<Shown, { screen: 'audit' }>) {
  const { translate, columns, theme } = useStage();
  useKeys({ enter: () => done({ kind: 'leave' }) });
  const lines = audit.findings.map((finding) => findingLine(finding, translate));
  return (
    <Page
      title={translate(say('audit.title'))}
      rows={statusRows(lines, columns, theme)}
      hints={[{ key: 'enter', words: say('screen.key.leave') }]}
    />
  );
}
