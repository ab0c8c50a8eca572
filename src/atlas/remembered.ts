/** How many outcomes are kept. */
const most = 20;

/**
 * The same work, done once for the same input: the desk and the pages ask for the same map, and whoever watches files asks again
 * and again.
 * @param work gives the same for the same input, which is plain data; nobody may change what it gives
 */
export function remembered<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  const done = new Map<string, Output>();
  return (input) => {
    const key = JSON.stringify(input);
    const known = done.get(key);
    if (known !== undefined) return known;
    const outcome = work(input);
    const [oldest] = done.keys();
    if (done.size >= most && oldest !== undefined) done.delete(oldest);
    done.set(key, outcome);
    return outcome;
  };
}
