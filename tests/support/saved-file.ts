import { vi } from 'vitest';

/** What a button that saves a file has made: jsdom has no downloads, so the link is caught. */
export async function savedFile(press: () => void): Promise<{ name: string; text: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:test';
  };
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  press();
  await vi.waitUntil(() => names.length > 0);
  click.mockRestore();
  return { name: names[0] ?? '', text: await textOf(blobs[0] ?? new Blob()) };
}

/** jsdom's Blob has no text() of its own. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(blob);
  });
}
