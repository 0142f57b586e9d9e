import { say } from '../../src/messages/say.ts';
import type { Audit, Review, Task } from '../../src/model/audit.ts';
import type { Words } from '../../src/model/words.ts';
import type { Hint } from '../parts/KeyHints.tsx';
import { Page } from '../parts/Page.tsx';
import { paragraph } from '../parts/paragraph.tsx';
import { useExact } from '../parts/useExact.ts';
import { useKeys } from '../parts/useKeys.ts';
import { isShort, isWide, type Stage, useStage } from '../stage.ts';
import type { AuditView } from './auditPlace.ts';
import type { Headline } from './headlines.ts';
import { overviewRows } from './overviewRows.tsx';
import { saySince } from './saySince.ts';

interface OverviewProps {
  readonly audit: Audit;
  readonly headlines: readonly Headline[];
  /** counted over the headlines and then the tasks */
  readonly cursor: number;
  readonly onMove: (line: number) => void;
  readonly onOpen: (view: AuditView, filter?: string) => void;
  /** opens all findings with the filter being typed */
  readonly onFilter: () => void;
  readonly onReview: (review: Review) => void;
}

/** The whole account on one screen: the headline, the score, and what to do, worst first. */
export function OverviewScreen({ audit, headlines, cursor, onMove, onOpen, onFilter, onReview }: OverviewProps) {
  const stage = useStage();
  const { translate, columns } = stage;
  const { exact, exactKey, exactHint } = useExact();
  const count = headlines.length + audit.tasks.length;
  const move = (by: number) => count > 0 && onMove((cursor + by + count) % count);
  const headline = headlines[cursor];
  const task = audit.tasks[cursor - headlines.length];
  const enter = () => {
    if (task) onOpen({ kind: 'list', task: task.id });
    if (headline) openHeadline(headline, translate(headline.check.title), onOpen);
  };
  useKeys({
    ...exactKey,
    enter,
    up: () => move(-1),
    down: () => move(1),
    a: () => onOpen({ kind: 'list', task: null }),
    '/': onFilter,
    e: () => onReview({ kind: 'save' }),
    r: () => onReview({ kind: 'again' }),
    '?': () => onOpen({ kind: 'score' }),
    q: () => onReview({ kind: 'leave' }),
  });

  const { rows, focus } = overviewRows(audit, { headlines, cursor, exact }, stage);
  const tip = paragraph('tip', translate(task ? sayHow(task.how) : sayHeadline(headline)), columns, 'quiet', 2);
  const name = audit.alias ?? audit.connection.identity.account;
  return (
    <Page
      title={translate(say('screen.audit.title', { account: name }))}
      aside={translate(say('screen.audit.points', { points: audit.score.points }))}
      why={translate(saySince(audit, exact, stage.now()))}
      rows={rows}
      focus={focus}
      below={isShort(stage) ? [] : tip}
      hints={hintsOf(audit, exact, exactHint, stage)}
    />
  );
}

function hintsOf({ findings }: Audit, exact: boolean, exactHint: Hint, stage: Stage): readonly Hint[] {
  const { symbols } = stage.theme;
  const brief = !isWide(stage);
  return [
    { key: 'enter', words: brief ? say('screen.audit.look.short') : say('screen.audit.look') },
    { key: symbols.above + symbols.below, words: say('screen.key.move') },
    { key: 'a', words: say('screen.audit.all', { count: findings.length }) },
    { key: '/', words: say('screen.list.filter') },
    { key: 'e', words: brief ? say('screen.audit.save.short') : say('screen.audit.save') },
    { key: 'r', words: brief ? say('screen.audit.again.short') : say('screen.audit.again') },
    { key: '?', words: brief ? say('screen.audit.score.short') : say('screen.audit.score') },
    brief && !exact ? { key: 'i', words: say('screen.audit.exact.short') } : exactHint,
    { key: 'q', words: say('screen.audit.done') },
  ];
}

/** One finding is opened at once; several are all findings, filtered down to them. */
function openHeadline({ findings }: Headline, title: string, onOpen: OverviewProps['onOpen']): void {
  const [finding] = findings;
  if (findings.length > 1) onOpen({ kind: 'list', task: null }, title);
  else onOpen({ kind: 'finding', finding, from: { kind: 'overview' } });
}

const sayHow = (how: Task['how']): Words => say(`screen.audit.tip.${how}`);

function sayHeadline(headline: Headline | undefined): Words {
  return say(`screen.audit.tip.${headline?.findings[0].verdict ?? 'pass'}`);
}
