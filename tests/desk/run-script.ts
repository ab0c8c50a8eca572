import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs a program of the desk as somebody does who types its name, without what npm has set for the tests.
 * @param script from the root of the project
 * @param root the project in which it is run
 */
export function runScript(script: string, args: readonly string[], root: string) {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_')),
  );
  return spawnSync(process.execPath, [resolve(script), ...args], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
}
