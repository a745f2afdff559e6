import { vi } from 'vitest';

/** What the screen hands to the reader as a file, with its name; nothing is written anywhere. */
export function catchFiles(): { name: string; text: () => Promise<string> }[] {
  const files: { name: string; text: () => Promise<string> }[] = [];
  let latest: Blob | undefined;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = latest;
    files.push({ name: this.download, text: () => readText(blob ?? new Blob()) });
  });
  return files;
}

/** jsdom's blobs cannot tell their text themselves. Read with its mark at the head, as a spreadsheet sees it. */
function readText(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(blob);
  });
}
