/** Milliseconds of processor time that a task takes: what else a busy machine does meanwhile doesn't count. */
export function processorTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** For tasks of milliseconds, whatever the machine; time that grows with the square of a long text goes far beyond. */
export const SOON = 5000;
