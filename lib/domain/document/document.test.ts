import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name';
import { judgeUpload } from './judge-upload';
import { UPLOAD_MAX_BYTES } from './kinds';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF of these objects, as plain as PDF gets; `trailer` stands in its last dictionary. */
const pdf = (body = '', trailer = '') =>
  `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${body}\ntrailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n9\n%%EOF\n`;

const stream = (dictionary: string, data: Buffer) =>
  `9 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream\nendobj`;
const packed = (objects: string) =>
  stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from(objects, 'latin1')));

const chunk = (type: string, data: number[] = []) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, data.length]),
    Buffer.from(type, 'latin1'),
    Buffer.from(data),
    Buffer.alloc(4),
  ]).toString('latin1');
const header = (width: number, height: number) => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return chunk('IHDR', [...size, 8, 2, 0, 0, 0]);
};
const png = (width = 10, height = 10) =>
  `\x89PNG\r\n\x1a\n${header(width, height)}${chunk('IDAT', [1, 2])}${chunk('IEND')}`;
const jpeg = '\xff\xd8\xff\xe0\x00\x04ab\xff\xda\x00\x04cd\x12\xff\x00\x34\xff\xd0\x56\xff\xd9';

const judge = (text: string, name = 'volmacht.pdf', type = 'application/pdf') => {
  const judged = judgeUpload(bytes(text), name, type);
  return judged.ok ? judged.value.contentType : judged.problem;
};

describe('what may be handed in (ASVS 5.0, 5.2)', () => {
  it.each([
    ['a PDF', pdf(), 'volmacht.pdf', 'application/pdf', 'application/pdf'],
    ['a PDF of an unknown type', pdf(), 'volmacht.PDF', '', 'application/pdf'],
    ['a PDF without an ending', pdf(), 'volmacht', 'application/octet-stream', 'application/pdf'],
    ['a PNG', png(), 'scan.png', 'image/png', 'image/png'],
    ['a JPEG', jpeg, 'scan.JPG', 'image/jpeg', 'image/jpeg'],
    ['a JPEG with padding', `${jpeg}\x00\x00`, 'scan.jpeg', 'image/jpeg', 'image/jpeg'],
    ['objects packed in a stream', pdf(packed('5 0 << /Type /Page >>')), 'a.pdf', '', 'application/pdf'],
  ])('takes %s', (_, text, name, type, taken) => expect(judge(text, name, type)).toBe(taken));

  it.each([
    ['nothing', '', 'volmacht.pdf', 'application/pdf', 'file_empty'],
    ['text', 'hello', 'volmacht.txt', 'text/plain', 'file_type_not_taken'],
    ['text that calls itself a PDF', 'hello', 'volmacht.pdf', 'application/pdf', 'file_type_not_taken'],
    ['a program', 'MZ\x90\x00', 'volmacht.pdf', 'application/pdf', 'file_type_not_taken'],
    ['SVG', '<svg xmlns="…"><script/></svg>', 'a.svg', 'image/svg+xml', 'file_type_not_taken'],
    ['a ZIP', 'PK\x03\x04', 'a.zip', 'application/zip', 'file_type_not_taken'],
    ['a PDF that calls itself an image', pdf(), 'scan.png', 'image/png', 'file_type_differs'],
    ['an image in a PDF’s name', png(), 'volmacht.pdf', 'image/png', 'file_type_differs'],
    ['a program’s name', pdf(), 'volmacht.pdf.exe', 'application/pdf', 'file_type_differs'],
    ['something before the PDF', `GIF89a${pdf()}`, 'a.pdf', 'application/pdf', 'file_type_not_taken'],
    ['something behind the PDF', `${pdf()}PK\x03\x04 and more`, 'a.pdf', '', 'file_has_more'],
    ['a ZIP behind the PDF', `${pdf()}PK\x05\x06${'\0'.repeat(18)}`, 'a.pdf', '', 'file_has_more'],
    ['a web page in the PDF', pdf('% <script>alert(1)</script>'), 'a.pdf', '', 'file_has_more'],
    ['half a PDF', pdf().slice(0, 60), 'a.pdf', '', 'file_unreadable'],
    ['a password', pdf('', '/Encrypt 5 0 R'), 'a.pdf', '', 'file_encrypted'],
    ['a password spelt otherwise', pdf('', '/#45ncrypt 5 0 R'), 'a.pdf', '', 'file_encrypted'],
    [
      'a script',
      pdf('5 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'),
      'a.pdf',
      '',
      'file_has_script',
    ],
    [
      'a script spelt otherwise',
      pdf('5 0 obj << /S /J#61vaScript >> endobj'),
      'a.pdf',
      '',
      'file_has_script',
    ],
    ['a script in a packed object', pdf(packed('5 0 << /S /JavaScript >>')), 'a.pdf', '', 'file_has_script'],
    [
      'a script in an object packed under another spelling',
      pdf(packed('5 0 << /S /JavaScript >>').replace('/ObjStm', '/Obj#53tm')),
      'a.pdf',
      '',
      'file_has_script',
    ],
    ['a program to start', pdf('5 0 obj << /S /Launch >> endobj'), 'a.pdf', '', 'file_has_script'],
    ['a file inside', pdf('5 0 obj << /Type /EmbeddedFile >> endobj'), 'a.pdf', '', 'file_has_script'],
    ['a form of another kind', pdf('5 0 obj << /XFA [] >> endobj'), 'a.pdf', '', 'file_has_script'],
    [
      'objects packed in a way nobody uses',
      pdf(stream('/Type /ObjStm /Filter /LZWDecode', Buffer.from('xx'))),
      'a.pdf',
      '',
      'file_unreadable',
    ],
    [
      'objects that do not unpack',
      pdf(stream('/Type /ObjStm /Filter /FlateDecode', Buffer.from('x'))),
      'a.pdf',
      '',
      'file_unreadable',
    ],
    ['half a PNG', png().slice(0, -6), 'a.png', 'image/png', 'file_unreadable'],
    ['something behind the PNG', `${png()}PK`, 'a.png', 'image/png', 'file_has_more'],
    ['a PNG of a billion pixels', png(40_000, 40_000), 'a.png', 'image/png', 'file_unreadable'],
    ['half a JPEG', jpeg.slice(0, -2), 'a.jpg', 'image/jpeg', 'file_unreadable'],
    ['something behind the JPEG', `${jpeg}<?php`, 'a.jpg', 'image/jpeg', 'file_has_more'],
    [
      'the test file of the antivirus industry',
      ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
      'a.pdf',
      '',
      'file_infected',
    ],
  ])('refuses %s', (_, text, name, type, problem) => expect(judge(text, name, type)).toBe(problem));

  it('takes ten mebibytes and not a byte more', () => {
    const filled = (size: number) => {
      const room = size - pdf('%').length;
      return pdf(`%${'x'.repeat(room)}`);
    };
    expect(judge(filled(UPLOAD_MAX_BYTES))).toBe('application/pdf');
    expect(judge(filled(UPLOAD_MAX_BYTES + 1))).toBe('file_too_large');
  });

  it('a bomb is not unpacked to its end', () => {
    const bomb = stream('/Type /ObjStm /Filter /FlateDecode', deflateSync(Buffer.alloc(64 * 1024 * 1024)));
    expect(judge(pdf(bomb))).toBe('file_unreadable');
  });

  it('never throws, whatever comes, and short files are judged at once', () => {
    const starts = fc.constantFrom('%PDF-1.7\n', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', '', pdf(), png(), jpeg);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 400 }), fc.string(), (start, rest, name) => {
        judgeUpload(Buffer.concat([Buffer.from(start, 'latin1'), rest]), name, '');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['volmacht.pdf', 'volmacht.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\scans\\Volmacht (1).PDF', 'Volmacht (1).pdf'],
    ['volmacht.exe.pdf', 'volmacht_exe.pdf'],
    ['gnp.‮fdp.pdf', 'gnp_fdp.pdf'],
    ['', 'document.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['a\r\nb"c<d>.pdf', 'abcd.pdf'],
    ['委任状.pdf', '委任状.pdf'],
  ])('%j becomes %j', (given, safe) => expect(safeFileName(given, 'application/pdf')).toBe(safe));

  it('is always short, on one line, with one ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
        const name = safeFileName(given, 'image/jpeg');
        expect(name).toMatch(/^[^/\\\p{Cc}.]+\.(jpg|jpeg|jpe|jfif)$/u);
        expect([...name].length).toBeLessThanOrEqual(125);
      }),
      { numRuns: 50 },
    );
  });
});
