import { check } from './commands/check.ts'
import { convert } from './commands/convert.ts'
import { rules } from './commands/rules.ts'
import { schema } from './commands/schema.ts'
import { type Console, type ExitCode, UsageError } from './console.ts'
import { usage } from './usage.ts'

type Command = (args: string[], console: Console) => Promise<ExitCode> | ExitCode

const commands: Record<string, Command> = { check, convert, rules, schema }

/** Runs one call of `gouji`; never throws for what a user wrote or gave it to read. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.out(usage)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) throw new UsageError(`unknown command “${name}”`)
    return await command(rest, console)
  } catch (error) {
    if (!isCallError(error)) throw error
    console.err(`gouji: ${error.message}\n\n${usage}`)
    return 2
  }
}

/** Ours, or one of `parseArgs` about an option that does not exist. */
function isCallError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error)
}
