/** A browser's user agent as a person would say it, `Chrome (macOS)`; anything else as it is, without its tail. */
export function agentName(agent: string): string {
  const browser = browsers.find(([mark]) => agent.includes(mark))?.[1];
  const system = systems.find(([mark]) => agent.includes(mark))?.[1];
  if (!agent.startsWith('Mozilla/') || browser === undefined || system === undefined) {
    return agent.length > longest ? `${agent.slice(0, longest)}…` : agent;
  }
  return `${browser} (${system})`;
}

const longest = 60;

// In this order: Edge calls itself Chrome and Safari as well, Chrome calls itself Safari.
const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Macintosh', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;
