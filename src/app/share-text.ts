import type { Shared, ShareOutcome } from '#features/tools.ts';

/** Hands a text to the phone's share sheet; where there is none, puts title and address on the clipboard. */
export async function shareText(navigator: Navigator, shared: Shared): Promise<ShareOutcome> {
  try {
    if ('share' in navigator) {
      await navigator.share(shared);
      return 'shared';
    }
    await (navigator as Navigator).clipboard.writeText([shared.title, shared.text, shared.url].filter(Boolean).join('\n'));
    return 'copied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed';
  }
}
