import { readBaseline } from '../acceptance/readBaseline.ts';
import { checks, judgeAll, usualChecks } from '../checks/index.ts';
import { BadInput } from '../errors.ts';
import { applyAcceptances } from '../facts/applyAcceptances.ts';
import { buildAudit, keptOf } from '../facts/compareAudits.ts';
import { withOwnPasswords } from '../facts/withOwnPasswords.ts';
import { type AuditTools, auditGuided, auditOnce } from '../flow/audit.ts';
import { keepAudit, newestKept } from '../journal/keptAudits.ts';
import { recall } from '../journal/recall.ts';
import { say } from '../messages/say.ts';
import type { AuditOutcome, KeptAudit } from '../model/audit.ts';
import { nearestWord } from '../model/nearestWord.ts';
import { known } from '../model/reading.ts';
import { repairs } from '../repairs/index.ts';
import { openAcceptances } from './acceptances.ts';
import { aloneOn, type CommonTools, commonTools, progressTo } from './aloneOn.ts';
import type { Told } from './runStory.ts';
import { saveAudit } from './saveAudit.ts';
import { accountFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** The audit: guided and alone on the account where somebody can be asked, else a report that only reads. */
export function tellAudit(world: World, told: Told): Promise<AuditOutcome> {
  if (!told.headless) return aloneOn(world, told, (common, folder) => audit(world, told, common, folder));
  const folder = accountFolder(told.folder, told.connection.identity.account);
  return audit(world, told, commonTools(world, told), folder);
}

async function audit(world: World, told: Told, common: CommonTools, folder: string): Promise<AuditOutcome> {
  const { connection, frontend, options, headless } = told;
  const { account } = connection.identity;
  refuseStrangeChecks(options.allowUnknown);
  const acceptances = await openAcceptances(world, told.files);
  const previous = await earlier(world, told, folder);
  const made = options.unusedServices ? checks : usualChecks;
  const tools: AuditTools = {
    run: {
      ...common,
      steps: repairs,
      judge: (snapshot, now) => {
        const { passwordSetAt } = recall(common.journal.entries(), connection.identity.arn);
        return applyAcceptances(
          judgeAll(withOwnPasswords(snapshot, passwordSetAt), now, made),
          acceptances.entries(),
          now,
        );
      },
      live: 'few',
    },
    everyone: options.live,
    services: options.unusedServices,
    build: (snapshot, findings, now, began) =>
      buildAudit({
        connection,
        alias: known(snapshot.alias) ?? null,
        now,
        checks: made,
        findings,
        repairs,
        previous: previous ?? (began && keptOf(began, null)),
      }),
    accept: acceptances.add,
    save: (one) => saveAudit(told, one),
    progress: progressTo(frontend),
  };
  const outcome = await (headless ? auditOnce(tools) : auditGuided(tools));
  keepAudit(folder, keptOf(outcome.audit, newestKept(folder, account, world.clock.now())));
  return outcome;
}

/** A waiver for a check that does not exist would waive nothing, and nobody would notice. */
function refuseStrangeChecks(ids: readonly string[]): void {
  const there = checks.map(({ id }) => id);
  const issues = ids
    .filter((id) => !there.includes(id))
    .map((id) => ({
      path: '--allow-unknown',
      words: say('acceptance.no-check', { id, suggestion: nearestWord(id, there) }),
    }));
  if (issues.length > 0) throw new BadInput(issues);
}

/** What this audit is compared with: the baseline that was named, else the newest audit of this machine. */
async function earlier(
  { clock }: World,
  { files, options, connection }: Told,
  folder: string,
): Promise<KeptAudit | null> {
  const { account } = connection.identity;
  if (options.baseline === null) return newestKept(folder, account, clock.now());
  return readBaseline(await files.readText(options.baseline, '--baseline'), options.baseline, account);
}
