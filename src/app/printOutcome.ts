import { checks } from '../checks/index.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Options } from '../options/options.ts';
import { outcomeJson } from '../report/outcomeJson.ts';
import { planText } from '../report/planText.ts';
import { summaryText } from '../report/summaryText.ts';
import { steps } from '../steps/index.ts';
import type { Files } from './files.ts';
import type { World } from './world.ts';

/** The result: one JSON document, or text; on stdout, or in a file of mode 0600 with its path on stderr. */
export async function printOutcome(
  { stdout, stderr }: World,
  { format, output }: Options,
  translate: Translate,
  files: Files,
  outcome: Outcome,
): Promise<void> {
  const text =
    format === 'json'
      ? `${JSON.stringify(outcomeJson(outcome, translate), null, 2)}\n`
      : outcomeText(outcome, translate);
  if (output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(output, text)}\n`);
}

const outcomeText = (outcome: Outcome, translate: Translate): string =>
  outcome.dryRun
    ? planText(outcome, translate, steps)
    : summaryText(outcome, translate, { checks, notHandedOver: outcome.notHandedOver });
