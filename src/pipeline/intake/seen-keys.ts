/** Hex digits of a key that fit a double exactly. Two keys that agree in them: one in 30,000 files of half a million rows. */
const DIGITS = 13;
const FIRST_SIZE = 4096;

/**
 * Which keys came before, at 16 bytes or so a key: a Set of half a million texts would take ten times that.
 * @returns a function that takes a key (hex) in, and says whether it was there.
 */
export function createSeenKeys(): (key: string) => boolean {
  let slots = new Float64Array(FIRST_SIZE);
  let held = 0;

  const put = (table: Float64Array, value: number): boolean => {
    for (let at = value % table.length; ; at = (at + 1) % table.length) {
      if (table[at] === value) return true;
      if (table[at] === 0) {
        table[at] = value;
        return false;
      }
    }
  };

  return (key) => {
    // Zero is an empty slot.
    const seen = put(slots, Number.parseInt(key.slice(0, DIGITS), 16) + 1);
    if (seen) return true;
    held += 1;
    if (held * 2 > slots.length) {
      const larger = new Float64Array(slots.length * 2);
      for (const value of slots) if (value !== 0) put(larger, value);
      slots = larger;
    }
    return false;
  };
}
