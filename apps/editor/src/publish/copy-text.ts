/** Puts text on the clipboard; false where the browser refuses (then the person can still select and copy it). */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Plain http on an intranet has no clipboard API; the old command still works there.
    field?.focus()
    field?.select()
    return field !== null && document.execCommand('copy')
  }
}
