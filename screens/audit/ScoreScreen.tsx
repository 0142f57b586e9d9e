import { say } from '../../src/messages/say.ts';
import type { Audit } from '../../src/model/audit.ts';
import { severities } from '../../src/model/finding.ts';
import { factRows } from '../parts/factRows.tsx';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph } from '../parts/paragraph.tsx';
import { shortResource } from '../parts/resource.ts';
import { useKeys } from '../parts/useKeys.ts';
import { useStage } from '../stage.ts';

interface ScoreProps {
  readonly audit: Audit;
  readonly onBack: () => void;
}

/** How the score is counted, and what stands between it and 100. */
export function ScoreScreen({ audit, onBack }: ScoreProps) {
  const { translate, columns } = useStage();
  useKeys({ enter: onBack, esc: onBack, '?': onBack });
  const { score, checks, fixed } = audit;
  const facts = severities.map((severity) => ({
    name: translate(say(`screen.severity.${severity}`)),
    value: translate(say('screen.audit.score.open', { count: score.open[severity] })),
  }));
  return (
    <Page
      title={translate(say('screen.audit.score.title', { points: score.points }))}
      rows={[
        ...paragraph('how', translate(say('screen.audit.score.how', { count: checks.length })), columns),
        gap('open'),
        ...factRows(facts, columns),
        gap('not'),
        ...paragraph('not', translate(say('screen.audit.score.not')), columns, 'quiet'),
        ...(fixed.length === 0
          ? []
          : [
              gap('fixed'),
              ...paragraph('fixed', translate(say('screen.audit.fixedSince')), columns),
              ...fixed.flatMap(({ title, resource, check }) =>
                paragraph(
                  `fixed:${check}:${resource}`,
                  translate(say('screen.audit.fixedOne', { title, who: shortResource(resource) })),
                  columns,
                  'quiet',
                  2,
                ),
              ),
            ]),
      ]}
      hints={[{ key: 'esc', words: say('screen.key.back') }]}
    />
  );
}
