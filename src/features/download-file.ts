/** Hands a file made on the phone to the reader: nothing is asked of a network. */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: a browser may begin to read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
