import { inspect } from 'node:util';
import fc from 'fast-check';
import jsQrModule from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { newDevice } from '../../src/mfa/newDevice.ts';
import { maxUriBytes, otpauthUri } from '../../src/mfa/otpauthUri.ts';
import { type QrMatrix, qrMatrix } from '../../src/mfa/qrMatrix.ts';
import { formatSeed, readSeed } from '../../src/mfa/seed.ts';
import { secret } from '../../src/model/secret.ts';

const text = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const seed = secret(text);
const uriOf = (user: string, account: string) => otpauthUri({ user, account, seed });

// jsqr is CommonJS with a default export of its own.
const decode = typeof jsQrModule === 'function' ? jsQrModule : jsQrModule.default;
const readPixels = (data: Uint8Array, side: number) =>
  decode(new Uint8ClampedArray(data), side, side, { inversionAttempts: 'dontInvert' })?.data;

/** Paints the matrix with a quiet zone of four and three pixels a module, and reads it as a camera would. */
function readMatrix(matrix: QrMatrix): string | undefined {
  const side = (matrix.length + 8) * 3;
  const pixels = Array.from({ length: side * side }, (_, place) => {
    const row = Math.floor(place / side / 3) - 4;
    const column = Math.floor((place % side) / 3) - 4;
    const shade = matrix[row]?.[column] ? 0 : 255;
    return [shade, shade, shade, 255];
  });
  return readPixels(Uint8Array.from(pixels.flat()), side);
}

describe('otpauthUri', () => {
  it.each([
    {
      user: 'alice',
      account: 'acme',
      label: 'AWS: alice@acme',
      uri: `otpauth://totp/AWS:alice@acme?secret=${text}&issuer=AWS`,
    },
    {
      user: 'alice',
      account: '123456789012',
      label: 'AWS: alice@123456789012',
      uri: `otpauth://totp/AWS:alice@123456789012?secret=${text}&issuer=AWS`,
    },
    {
      user: 'maria.del.carmen.lopez',
      account: '123456789012',
      label: 'AWS: maria.del.carmen.lopez@123456789012',
      uri: `otpauth://totp/AWS:maria.del.carmen.lopez@123456789012?secret=${text}`,
    },
    {
      user: 'maria@example.com',
      account: 'a-rather-long-account-alias-of-ours',
      label: 'AWS: maria@example.com',
      uri: `otpauth://totp/AWS:maria@example.com?secret=${text}&issuer=AWS`,
    },
    {
      user: 'a+b',
      account: 'acme',
      label: 'AWS: a+b@acme',
      uri: `otpauth://totp/AWS:a%2Bb@acme?secret=${text}&issuer=AWS`,
    },
    {
      user: 'x'.repeat(64),
      account: 'acme',
      label: `AWS: ${'x'.repeat(43)}`,
      uri: `otpauth://totp/AWS:${'x'.repeat(43)}?secret=${text}`,
    },
  ])('calls $user of $account "$label"', ({ user, account, label, uri }) => {
    const made = uriOf(user, account);

    expect(made.label).toBe(label);
    expect(made.uri.open()).toBe(uri);
  });

  it('fits 41 modules and is read back, whatever the names', () => {
    const user = fc.stringMatching(/^[\w+=,.@-]{1,64}$/);
    const account = fc.oneof(fc.stringMatching(/^[a-z0-9]{3,63}$/), fc.stringMatching(/^\d{12}$/));
    fc.assert(
      fc.property(user, account, (name, alias) => {
        const uri = uriOf(name, alias).uri.open();
        const matrix = qrMatrix(uri);

        expect(uri.length).toBeLessThanOrEqual(maxUriBytes);
        expect(matrix.length).toBeLessThanOrEqual(41);
        expect(new URL(uri).searchParams.get('secret')).toBe(text);
      }),
    );
  });
});

describe('newDevice', () => {
  const device = newDevice({ user: 'alice', account: 'acme', seed: secret(`${text.toLowerCase()}==`) });

  it('has a code that a camera reads as its address', () => {
    expect(device.qr.every((row) => row.length === device.qr.length)).toBe(true);
    expect(readMatrix(device.qr)).toBe(device.uri.open());
  });

  it('has a picture that a camera reads as its address', () => {
    const png = PNG.sync.read(Buffer.from(device.picture()));

    expect(png.width).toBe((device.qr.length + 8) * 8);
    expect(readPixels(png.data, png.width)).toBe(device.uri.open());
  });

  it('has the fullest code at level L that still fits', () => {
    expect(qrMatrix('x'.repeat(maxUriBytes))).toHaveLength(41);
    expect(qrMatrix('x'.repeat(maxUriBytes + 1))).toHaveLength(45);
  });

  it('keeps its seed out of every print', () => {
    const shown = `${JSON.stringify(device)} ${inspect(device, { depth: 9 })} ${device.uri} ${device.seed}`;

    expect(shown.toUpperCase()).not.toContain(text.slice(0, 8));
  });
});

describe('readSeed', () => {
  it('takes what AWS returns, in any dress', () => {
    expect(readSeed(secret(` ${text.slice(0, 32).toLowerCase()}-${text.slice(32)}== `)).open()).toBe(text);
  });

  it.each(['', 'JBSWY3DP', `${text}1`, `${text}é`])('refuses %j, without repeating it', (wrong) => {
    expect(() => readSeed(secret(wrong))).toThrow('the MFA seed that AWS returned is not base32 text');
  });

  it('is shown in groups of four', () => {
    expect(formatSeed(secret('JBSWY3DPEHPK3PXPAB'))).toBe('JBSW Y3DP EHPK 3PXP AB');
  });
});
