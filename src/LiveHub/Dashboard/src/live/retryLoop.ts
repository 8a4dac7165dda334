/** How long to wait before the n-th try in a row, ms; the spread keeps many pages from coming back in step. */
export function pauseBefore(failures: number, random: number): number {
  const pauses = [300, 1_000, 2_000, 4_000]
  return (pauses[failures] ?? 5_000) * (0.75 + random / 2)
}

/** A pause that can be cut short, as when the browser says that the network is back. */
export class Pause {
  private end: (() => void) | null = null

  for(milliseconds: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      this.end = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  cut(): void {
    this.end?.()
  }
}
