/** The part of the package's interface that intake uses; it ships no types of its own. */
declare module 'html-encoding-sniffer' {
  /** The charset that the page declares, by byte order mark, transport label, `meta` or XML prolog; else `defaultEncoding`. */
  // biome-ignore lint/style/noDefaultExport: it declares what the package exports
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding: string },
  ): string;
}
