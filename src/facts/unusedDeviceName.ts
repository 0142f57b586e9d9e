/** The part of `arn:aws:iam::123456789012:mfa/path/name` that AWS calls the device's name. */
export const deviceName = (serial: string): string => serial.slice(serial.lastIndexOf('/') + 1);

/** The user's own name, or the first `name-2`, `name-3` that none of these devices has taken, whatever their path and case. */
export function unusedDeviceName(user: string, serials: readonly string[]): string {
  const taken = new Set(serials.map((serial) => deviceName(serial).toLowerCase()));
  const names = [user, ...Array.from({ length: taken.size }, (_, index) => `${user}-${index + 2}`)];
  return names.find((name) => !taken.has(name.toLowerCase())) ?? `${user}-${taken.size + 2}`;
}
