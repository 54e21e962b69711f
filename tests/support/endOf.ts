/** What work in steps ends in. */
export function endOf<End>(steps: Iterator<unknown, End>): End {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
