export { type FetchRequest, type SafeFetch, safeFetch } from './safe-fetch.ts';
export { FetchRefusal } from './url-rule.ts';
