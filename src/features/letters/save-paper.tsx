import { type FailureCode, failureOf } from '#core/failure.ts';
import type { Paper } from '#core/paper.ts';
import { byteWords } from '#core/words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { type ReactNode, useState } from 'react';
import { downloadFile } from '../download-file.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { type Tools, useLanguage, useTools, useWords } from '../tools.ts';
import { usePaperKit } from '../use-paper-kit.ts';

type Making = 'pdf' | 'docx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A filled letter as a file, made on this phone; what makes it is loaded once, when the reader says so. */
export function SavePaper({ paper, name }: { paper: Paper; name: string }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const kit = usePaperKit();
  const [making, setMaking] = useState<Making>();
  const [failure, setFailure] = useState<FailureCode>();
  const [isMade, setMade] = useState(false);
  const make = async (what: Making): Promise<void> => {
    setMaking(what);
    setFailure(undefined);
    setMade(false);
    try {
      if (!kit.state?.isKept) await kit.keep();
      downloadFile(`${name}.${what}`, what === 'pdf' ? 'application/pdf' : DOCX, await makeFile(what, paper, tools));
      setMade(true);
    } catch (error) {
      // Whatever a library throws when its file is not there, the reader needs the network for it.
      setFailure(error instanceof TypeError ? 'net/no-answer' : failureOf(error).code);
    }
    setMaking(undefined);
  };
  return (
    <div className="stack">
      {kit.state && !kit.state.isKept && (
        <p className="quiet">{words('papers:needs-kit', { size: byteWords(kit.state.bytes, lang, words) })}</p>
      )}
      <div className="buttons">
        <Button icon="download" disabled={making !== undefined} onClick={() => void make('pdf')}>
          {words('papers:save-pdf')}
        </Button>
        <Button icon="download" disabled={making !== undefined} onClick={() => void make('docx')}>
          {words('papers:save-word')}
        </Button>
      </div>
      <output className="quiet">{making && words(kit.isLoading ? 'papers:kit-loading' : 'papers:making')}</output>
      {failure && <FailureNotice code={failure} />}
      {isMade && <Notice isNews title={words('papers:made')} />}
    </div>
  );
}

/** The libraries are loaded here, and only here. */
async function makeFile(what: Making, paper: Paper, { paperKit }: Tools): Promise<Blob> {
  if (what === 'docx') return (await import('./paper-docx.ts')).makeDocx(paper);
  const kit = await paperKit();
  const [{ makePdf }, regular, bold] = await Promise.all([
    import('./paper-pdf.ts'),
    kit.readFont('noto-sans-400.ttf'),
    kit.readFont('noto-sans-700.ttf'),
  ]);
  return makePdf(paper, { regular, bold });
}
