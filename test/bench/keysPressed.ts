import { makeSandbox } from '../support/sandbox.ts';
import { walk } from '../support/walk.ts';
import { openWizard } from '../support/wizard.ts';

/** The keys of the first day from the first screen to the last, names, codes and passwords aside. */
export async function keysPressed(): Promise<readonly string[]> {
  const sandbox = makeSandbox();
  const wizard = openWizard(sandbox);
  await walk(wizard, sandbox);
  wizard.press('enter');
  await wizard.exit;
  sandbox.remove();
  return [`${String(wizard.pressed()).padStart(8)}  from the first screen to the last`];
}
