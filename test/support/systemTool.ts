import { findSystemTool, systemTools } from '../../tools/findSystemTool.mjs';

/** The path of a tool that checks a template. Throws the sentence that says what to install when it is missing. */
export function systemTool(name: keyof typeof systemTools): string {
  const found = findSystemTool(name);
  if (found === undefined)
    throw new Error(
      `${name} is missing: install Debian's package ${systemTools[name]}, which has it (apt-get install ${systemTools[name]}).`,
    );
  return found;
}
