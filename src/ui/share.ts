/** The parts of `navigator` that carry something out of Tirek. */
export interface ShareDesk {
  share?: (data: { title?: string; text?: string; url?: string }) => Promise<void>;
  clipboard?: { writeText(text: string): Promise<void> };
}

/**
 * The phone's own sheet of messengers, else the clipboard. `stopped`: the reader closed the sheet.
 * A web view may have neither; then the caller shows the address to be copied by hand.
 */
export async function shareWith(
  desk: ShareDesk,
  shared: { title: string; text?: string; url?: string },
): Promise<'shared' | 'copied' | 'stopped' | 'failed'> {
  try {
    if (desk.share) {
      await desk.share(shared);
      return 'shared';
    }
    if (!desk.clipboard) return 'failed';
    await desk.clipboard.writeText([shared.title, shared.text, shared.url].filter(Boolean).join('\n'));
    return 'copied';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'stopped' : 'failed';
  }
}
