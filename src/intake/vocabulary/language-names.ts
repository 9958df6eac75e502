/** A language by ISO 639-1 code and the names a header may give it, in English, in Italian and in itself. Lower case. */
export interface LanguageNames {
  readonly code: string;
  readonly names: readonly string[];
}

/** Languages that headers are likely to name; codes (`it`, `ita`, `it-IT`) need no entry here. */
export const LANGUAGE_NAMES: readonly LanguageNames[] = [
  { code: 'ar', names: ['arabic', 'arabo', 'العربية'] },
  { code: 'be', names: ['belarusian', 'bielorusso', 'беларуская'] },
  { code: 'de', names: ['german', 'tedesco', 'deutsch'] },
  { code: 'en', names: ['english', 'inglese'] },
  { code: 'es', names: ['spanish', 'spagnolo', 'español'] },
  { code: 'fa', names: ['persian', 'farsi', 'persiano', 'فارسی'] },
  { code: 'fr', names: ['french', 'francese', 'français'] },
  { code: 'he', names: ['hebrew', 'ebraico', 'עברית'] },
  { code: 'it', names: ['italian', 'italiano'] },
  { code: 'pl', names: ['polish', 'polacco', 'polski'] },
  { code: 'pt', names: ['portuguese', 'portoghese', 'português'] },
  { code: 'ro', names: ['romanian', 'rumeno', 'română'] },
  { code: 'ru', names: ['russian', 'russo', 'русский'] },
  { code: 'tr', names: ['turkish', 'turco', 'türkçe'] },
  { code: 'uk', names: ['ukrainian', 'ucraino', 'українська'] },
  { code: 'zh', names: ['chinese', 'cinese', '中文'] },
];
