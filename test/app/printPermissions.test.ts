import { expect, test } from 'vitest';
import { printPermissions } from '../../src/app/printPermissions.ts';
import { BadInput } from '../../src/errors.ts';
import { permissionModes } from '../../src/facts/permissionNeeds.ts';
import { permissionsPolicy } from '../../src/facts/permissions.ts';

function printed(action: Parameters<typeof printPermissions>[1]['action']) {
  const texts: string[] = [];
  const code = printPermissions({ stdout: { write: (text) => texts.push(text) } }, { action });
  return { code, text: texts.join('') };
}

test('a mode’s policy is printed as JSON and nothing else', () => {
  const { code, text } = printed('audit');

  expect(code).toBe(0);
  expect(JSON.parse(text)).toEqual(permissionsPolicy('audit'));
  expect(text.endsWith('}\n')).toBe(true);
});

test.each([null, 'serve'] as const)('what is no mode is refused, with the modes there are', (action) => {
  const refused = () => printed(action);

  expect(refused).toThrow(BadInput);
  expect(refused).toThrow(
    expect.objectContaining({
      issues: [
        expect.objectContaining({
          words: expect.objectContaining({
            params: { actions: permissionModes.join(', ') },
          }),
        }),
      ],
    }),
  );
});
