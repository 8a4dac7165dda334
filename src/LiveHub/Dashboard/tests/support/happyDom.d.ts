interface Window {
  /** What happy-dom adds for tests. */
  readonly happyDOM: { setURL(url: string): void }
}
