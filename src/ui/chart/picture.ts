/** What a drawing takes from style sheets that stay behind when it is taken out of the page. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Pixels of the picture for one of the screen: sharp in a report. */
const SCALE = 3;
const EDGE = 16;
const LINE = 1.4;

export interface PictureWords {
  title: string;
  /** Below the drawing: names of the lines, unit, source. */
  lines: readonly string[];
}

/** Runs while the page has its light colours; nothing is painted in between. */
function inLight<T>(run: () => T): T {
  const { documentElement: root } = document;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return run();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** The drawing as a file of its own: colours and fonts written into every element. */
function standaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>('*')]);
  inLight(() => {
    from?.forEach((element, at) => {
      const style = getComputedStyle(element);
      for (const look of LOOKS) to?.[at]?.setAttribute(look, style.getPropertyValue(look));
    });
  });
  copy.querySelectorAll('.chart-halo, .chart-reach').forEach((element) => element.remove());
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

async function loadImage(svgText: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  return image;
}

/** Breaks a text into lines that fit. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface TextBlock {
  font: string;
  size: number;
  lines: string[];
}

/** A white sheet: the title, the drawing, and below it what a reader of the picture alone must know. */
export async function pictureOf(svg: SVGSVGElement, { title, lines }: PictureWords): Promise<Blob> {
  const image = await loadImage(standaloneSvg(svg));
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  const { fontFamily, fontSize } = getComputedStyle(svg);
  const size = Number.parseFloat(fontSize);
  const block = (text: string, weight: number, textSize: number): TextBlock => {
    const font = `${weight} ${textSize}px ${fontFamily}`;
    context.font = font;
    return { font, size: textSize, lines: wrap(context, text, width) };
  };
  const head = block(title, 700, size * 1.2);
  const feet = lines.map((text) => block(text, 400, size * 0.9));
  const heightOf = (one: TextBlock): number => one.lines.length * one.size * LINE;
  canvas.width = (width + 2 * EDGE) * SCALE;
  canvas.height = (heightOf(head) + height + feet.reduce((sum, one) => sum + heightOf(one), 0) + 4 * EDGE) * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#14213a';
  let y = EDGE;
  const write = (one: TextBlock): void => {
    context.font = one.font;
    for (const text of one.lines) context.fillText(text, EDGE, (y += one.size * LINE));
  };
  write(head);
  context.drawImage(image, EDGE, (y += EDGE), width, height);
  y += height + EDGE / 2;
  feet.forEach(write);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png'),
  );
}
