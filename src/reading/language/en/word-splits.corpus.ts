/** English tokens and the words in them: a text, and its words parted by spaces. What must stay whole is written out as well. */
export const ENGLISH_WORD_CORPUS: readonly string[] = [
  // Contractions
  "They don't, can't, won’t | They do n't , ca n't , wo n’t",
  "I'm sure they've said we'll go | I 'm sure they 've said we 'll go",
  'It cannot, gonna, dunno | It can not , gon na , du n no',
  'im sure he didnt | i m sure he did nt',
  // Possessives
  "John's and the students' books | John 's and the students ' books",
  "O'Brien of Ba'ath | O'Brien of Ba'ath",
  // Compounds
  'a well-known US-led force | a well - known US - led force',
  'co-workers, anti-ship, e-mail | co-workers , anti-ship , e-mail',
  'mid-December, and/or, AT&T | mid-December , and / or , AT&T',
  'an anti-tank-missile crew | an anti-tank - missile crew',
  // Numbers
  '10% of $5 and €1,000.50 | 10 % of $ 5 and € 1,000.50',
  '5km, 1.5km, 20mg, 19th, F16 | 5 km , 1.5 km , 20 mg , 19th , F16',
  '5:30 on 10/26/2000, in the 1980s | 5:30 on 10/26/2000 , in the 1980s',
  'call 713-555-0199, pages 2-3 | call 713-555-0199 , pages 2 - 3',
  // Abbreviations
  'Mr. Smith of the U.S. met Dr. J. Doe | Mr. Smith of the U.S. met Dr. J. Doe',
  'at 5 a.m., e.g. No. 5 | at 5 a.m. , e.g. No. 5',
  'She said no. Then she left. | She said no . Then she left .',
  // Addresses, faces, rows of marks
  'See https://example.org/a-b?c=1, or a.b@example.com. | See https://example.org/a-b?c=1 , or a.b@example.com .',
  'Well... :-) really?! -- yes | Well ... :-) really ?! -- yes',
  "get 'em in the '90s | get 'em in the '90s",
  'He left.Then he came | He left . Then he came',
];
