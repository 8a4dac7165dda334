/** The present value of one of the page's colour tokens, for what draws without style sheets. */
export const colourToken = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim()
