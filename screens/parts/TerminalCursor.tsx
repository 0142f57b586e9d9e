import { Box, type DOMElement, useCursor } from 'ink';
import { useLayoutEffect, useRef, useState } from 'react';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts the terminal's own cursor `cells` to the right of where this stands, for as long as it is mounted: an input method
 * draws there what is being composed (Hangul, before a syllable is whole), and a screen magnifier follows it.
 */
export function TerminalCursor({ cells }: { readonly cells: number }) {
  const ref = useRef<DOMElement>(null);
  const [corner, setCorner] = useState<Place | null>(null);
  const { setCursorPosition } = useCursor();
  setCursorPosition(corner ? { x: corner.x + cells, y: corner.y } : undefined);

  // Ink has laid the frame out by now; where nothing moved, this ends here.
  useLayoutEffect(() => {
    const now = cornerOf(ref.current);
    if (now.x !== corner?.x || now.y !== corner.y) setCorner(now);
  });
  return <Box ref={ref} width={0} height={1} flexShrink={0} />;
}

/** Where a node stands in the frame: the offsets of all it stands in, added up. */
function cornerOf(node: DOMElement | null): Place {
  const place = { x: 0, y: 0 };
  for (let at: DOMElement | undefined = node ?? undefined; at; at = at.parentNode) {
    place.x += at.yogaNode?.getComputedLeft() ?? 0;
    place.y += at.yogaNode?.getComputedTop() ?? 0;
  }
  return place;
}
