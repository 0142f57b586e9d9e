import type { Translate } from '../messages/translate.ts';
import type { WatchStatus } from '../model/watchStatus.ts';
import { findingJson } from './findingJson.ts';
import { jsonDocument } from './jsonDocument.ts';
import { watchStatusText } from './watchStatusText.ts';

/** How an account is watched: as text for a terminal of so many columns, or one JSON document (docs/watch.md). */
export const formatWatchStatus = (
  status: WatchStatus,
  format: 'text' | 'json',
  translate: Translate,
  columns: number,
): string =>
  format === 'text'
    ? watchStatusText(status, translate, columns)
    : jsonDocument({
        version: 1,
        report: 'watch',
        ...status,
        things: status.things.map((thing) => ({
          ...thing,
          title: translate(thing.title),
          cost: translate(thing.cost),
          findings: thing.findings.map((finding) => findingJson(finding, translate)),
        })),
      });
