/** Said when not even the interface words could be read: in the three languages most readers know, without React. */
const SENTENCES = [
  ['ky', 'Тирек ачылган жок. Байланышты текшерип, баракты кайра ачыңыз.'],
  ['ru', 'Тирек не открылся. Проверьте связь и откройте страницу ещё раз.'],
  ['en', 'Tirek did not open. Check the connection and open the page again.'],
] as const;

export function showWordless(root: HTMLElement): void {
  const lines = SENTENCES.map(([lang, text]) => {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    return line;
  });
  root.replaceChildren(...lines);
}
