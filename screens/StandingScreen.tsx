import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { Page } from './parts/Page.tsx';
import { gap, paragraph } from './parts/paragraph.tsx';
import { atAGlance, sayRest } from './parts/sayRest.ts';
import { exactFindingLine, findingLine, statusRows } from './parts/statusRows.tsx';
import { useExact } from './parts/useExact.ts';
import { useKeys } from './parts/useKeys.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** Where the account stands: five lines at a glance, all of them on `d`. */
export function StandingScreen({ question, done }: Asked<'notice'>) {
  const { translate, columns, theme, scene } = useStage();
  const [all, setAll] = useState(false);
  const { exact, exactKey, exactHint } = useExact();
  const findings = scene?.findings ?? [];
  const hidden = findings.slice(atAGlance);
  useKeys({
    ...exactKey,
    enter: () => done({ answer: true }),
    d: () => setAll((now) => !now),
    esc: () => done('back'),
  });

  const shown = all ? findings : findings.slice(0, atAGlance);
  const lineOf = exact ? exactFindingLine : findingLine;
  const lines = statusRows(
    shown.map((finding) => lineOf(finding, translate)),
    columns,
    theme,
  );
  const rest =
    all || hidden.length === 0
      ? []
      : [gap('rest'), ...paragraph('rest', translate(sayRest(hidden)), columns, 'quiet', 5)];
  const detail = {
    key: 'd',
    words: all ? say('screen.standing.fewer') : say('screen.standing.all', { count: findings.length }),
  };
  return (
    <Page
      title={translate(question.title)}
      rows={[...lines, ...rest, gap('why'), ...paragraph('why', translate(question.why), columns)]}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        ...(hidden.length > 0 ? [detail] : []),
        exactHint,
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
