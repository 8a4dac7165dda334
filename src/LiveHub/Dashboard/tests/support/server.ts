import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Call {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly type?: string
}

/** A real HTTP server on this machine that answers as a test says and remembers what it was asked. */
export class TestServer {
  readonly calls: Call[] = []
  private readonly server: Server

  constructor(private readonly answer: (call: Call) => Answer) {
    this.server = createServer((request, response) => void this.handle(request, response))
  }

  /** Starts, and makes the page think that it came from here. */
  async start(): Promise<void> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve))
    window.happyDOM.setURL(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`)
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise(resolve => this.server.close(resolve))
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url: path = '', headers } = request
    const call = { method, path, headers, body: Buffer.concat(chunks).toString() }
    this.calls.push(call)
    const { status, body, type = 'application/json' } = this.answer(call)
    response.writeHead(status, body === undefined ? {} : { 'Content-Type': type })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  }
}
