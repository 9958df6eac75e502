import { describe, expect, it } from 'vitest';
import { readEmail } from './email.ts';

const read = (...lines: string[]) => readEmail({ bytes: Buffer.from(lines.join('\r\n'), 'latin1') });

describe('readEmail', () => {
  it('reads text, sender, subject and the date as it was written', async () => {
    const report = await read(
      'From: =?utf-8?Q?Agenzia_Citt=C3=A0?= <desk@agenzia.example>',
      'Subject: =?iso-8859-1?Q?Citt=E0_in_allerta?=',
      'Date: Mon, 19 Dec 2022 23:30:00 -0500',
      'Content-Language: en-US',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'La citt=E0 =E8 in all=',
      'erta =ZZ =4',
    );
    expect(report).toEqual({
      text: 'La città è in allerta =ZZ =4\n',
      notes: [
        { field: 'title', from: 'header', value: 'Città in allerta' },
        { field: 'author', from: 'header', value: 'Agenzia Città' },
        { field: 'publisher', from: 'header', value: 'Agenzia Città' },
        { field: 'date', from: 'header', value: 'Mon, 19 Dec 2022 23:30:00 -0500' },
        { field: 'language', from: 'metadata', value: 'en-US' },
      ],
      findings: [],
    });
  });

  it('names address and domain of a sender without name', async () => {
    expect((await read('From: desk@agenzia.example', '', 'Testo')).notes).toEqual([
      { field: 'author', from: 'header', value: 'desk@agenzia.example' },
      { field: 'publisher', from: 'header', value: 'agenzia.example' },
    ]);
  });

  it('reads HTML where there is no plain text', async () => {
    const report = await read(
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Uno.</p><script>x</script><p>Due.</p>',
    );
    expect(report.text).toBe('Uno.\n\nDue.');
  });

  it('prefers plain text and names what it did not read', async () => {
    const report = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Testo',
      '--b',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="nota.pdf"',
      '',
      'x',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: altra',
      '',
      'Altro testo',
      '--b--',
    );
    expect(report.text.trim()).toBe('Testo');
    expect(report.findings).toEqual([
      expect.objectContaining({ code: 'intake/attachments', severity: 'info' }),
    ]);
    expect(report.findings[0]?.message).toContain('nota.pdf, message/rfc822');
  });

  it('refuses binary content', async () => {
    expect(await read('\u00ff\u00d8\u0000\u0001', 'x')).toEqual({
      text: '',
      notes: [],
      findings: [expect.objectContaining({ code: 'intake/binary' })],
    });
  });

  it('gives up on a message nested beyond measure', async () => {
    const nested = Array.from({ length: 60 }, (_, level) => [
      `Content-Type: multipart/mixed; boundary=b${level}`,
      '',
      `--b${level}`,
    ]).flat();
    await expect(read(...nested, '', 'Testo')).rejects.toThrow(/nesting/u);
  });
});
