/** Small things kept in this browser. Where storage is full or forbidden they are simply not kept. */
export interface LocalJson {
  read(key: string): unknown
  write(key: string, value: unknown): void
  remove(key: string): void
}

type Backing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function createLocalJson(backing: () => Backing): LocalJson {
  const attempt = <T>(action: (storage: Backing) => T): T | undefined => {
    try {
      return action(backing())
    } catch {
      return undefined
    }
  }
  return {
    read: key =>
      attempt(storage => {
        const text = storage.getItem(key)
        return text === null ? undefined : (JSON.parse(text) as unknown)
      }),
    write: (key, value) => void attempt(storage => storage.setItem(key, JSON.stringify(value))),
    remove: key => void attempt(storage => storage.removeItem(key)),
  }
}

export const localJson = createLocalJson(() => localStorage)
