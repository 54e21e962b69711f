import { useEffect } from 'react';
import { useDeeds } from '../kit/AppContext';
import { isField } from './isField';

/** What a pasted text most likely is, as a file would be called; null where it is prose. */
function nameOf(text: string): string | null {
  const lines = text.trim().split(/\r?\n/, 3);
  const [first = ''] = lines;
  if (/^[[{]/.test(first)) return lines.length > 1 && /^\{.*\}$/.test(first) ? 'pasted.jsonl' : 'pasted.json';
  if (first.startsWith('<')) return 'pasted.xml';
  const separator = ['\t', ',', ';'].find((sign) => first.includes(sign));
  if (lines.length < 2 || separator === undefined) return null;
  // A table has the same number of cells in each of its first lines; prose hardly ever.
  const cells = new Set(lines.map((line) => line.split(separator).length));
  return cells.size === 1 ? `pasted.${separator === '\t' ? 'tsv' : 'csv'}` : null;
}

/** The one web address that a text is; null where it is more, or less. */
export function addressIn(text: string): string | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const [address] = lines;
  return address !== undefined && lines.length === 1 && /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : null;
}

/** Files that are pasted, an address, and text that is a dataset in some format, are opened as if they were dropped. */
export function usePaste(): void {
  const { openFiles, openAddress } = useDeeds();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      if (event.defaultPrevented || clipboardData === null || isField(event.target)) return;
      const text = clipboardData.getData('text/plain');
      const address = clipboardData.files.length > 0 ? null : addressIn(text);
      if (address !== null) {
        event.preventDefault();
        return openAddress(address);
      }
      const name = nameOf(text);
      const files = clipboardData.files.length > 0 ? [...clipboardData.files] : name === null ? [] : [new File([text], name)];
      if (files.length === 0) return;
      event.preventDefault();
      openFiles(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [openFiles, openAddress]);
}
