/** One output line as UTF-8 with its newline, or nothing for a blank input line, and whether it is free of errors. */
export interface LineAnswer {
  readonly bytes: Uint8Array;
  readonly clean: boolean;
}

/** What kept a process from starting: the fields of its error, which loses its class on the way. */
export interface StartTrouble {
  readonly name: string;
  readonly message: string;
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
}

/** What a reading process says: that it can read, one answer a line, or why it could not start. */
export type ProcessMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: LineAnswer }
  | { readonly kind: 'trouble'; readonly trouble: StartTrouble };
