import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Paper, PaperText } from '../paper/paper.ts';

const BULLETS = 'bullets';
/** The width of the text of an A4 page with its margins, and of those, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const MARGIN = 1134;
const A4 = { width: 11_906, height: 16_838 };
const FONT = 'Calibri';
/** In half points. */
const SIZE = 21;
const GREY = 'BFC7CF';
const SHADE = 'EEF2F5';
const [TICKED, UNTICKED] = ['☒', '☐'];
const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/** Papers as one Word document, each on a page of its own; what is open is marked in yellow. */
export async function docxOf(papers: readonly Paper[]): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Outsource',
    title: papers[0]?.title,
    styles: {
      default: { document: { run: { font: FONT, size: SIZE }, paragraph: { spacing: { after: 120 } } } },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: papers.flatMap((paper, index) => [
          ...(index ? [new Paragraph({ children: [new PageBreak()] })] : []),
          ...pages(paper),
        ]),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pages({ title, lead, blocks, openWords }: Paper): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun({ text: lead, italics: true })] }),
    ...blocks.flatMap((block) => part(block, openWords)),
  ];
}

function part(block: Block, openWords: string): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ text: block.text, heading: LEVELS[block.level], keepNext: true, spacing: { before: 240 } }),
      ];
    case 'text':
      return [new Paragraph(block.text)];
    case 'open':
      return [new Paragraph({ children: [marked(openWords), new TextRun(`: ${block.text}`)] })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } }));
    case 'checks':
      return block.items.map(({ text, done }) => new Paragraph(`${done ? TICKED : UNTICKED} ${text}`));
    case 'table':
      // Without a paragraph between them, two tables would be one.
      return [table(block, openWords), new Paragraph({ spacing: { after: 60 } })];
  }
}

function table({ titles, rows }: Extract<Block, { kind: 'table' }>, openWords: string): Table {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, titles.length));
  const line = { style: BorderStyle.SINGLE, size: 4, color: GREY };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: titles.map(() => width),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: titles.map((title) => cell([new TextRun({ text: title, bold: true })], width, true)),
      }),
      ...rows.map(
        (texts) =>
          new TableRow({ cantSplit: true, children: texts.map((text) => cell([textRun(text, openWords)], width)) }),
      ),
    ],
  });
}

function cell(children: TextRun[], width: number, isTitle = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isTitle && { shading: { type: ShadingType.CLEAR, fill: SHADE } }),
    children: [new Paragraph({ children, spacing: { after: 0 } })],
  });
}

function textRun(text: PaperText, openWords: string): TextRun {
  return text === null ? marked(openWords) : new TextRun(text);
}

function marked(text: string): TextRun {
  return new TextRun({ text, bold: true, highlight: 'yellow' });
}
