/** What such a file is called. The nearest one, from the engagement's folder upwards, holds. */
export const CONFIG_NAME = 'outsource.config.yaml';

/** Whether a path or URI names a configuration file. */
export function isConfigName(path: string): boolean {
  return path === CONFIG_NAME || path.endsWith(`/${CONFIG_NAME}`);
}
