import Testing

@testable import sitegen

/// How requests are read (RFC 9112): what is well-formed, and with which status everything else is refused.
@Suite struct RequestReaderTests {
    private func read(_ text: String) -> RequestReader.Outcome {
        var reader = RequestReader()
        reader.append(Array(text.utf8))
        return reader.next()
    }

    private func request(_ text: String) throws -> HTTPRequest {
        guard case .request(let request) = read(text) else { throw Unexpected(outcome: read(text)) }
        return request
    }

    private struct Unexpected: Error { let outcome: RequestReader.Outcome }

    @Test func aRequest() throws {
        let request = try request("GET /guide/?a=b HTTP/1.1\r\nHost: localhost:8000\r\nRange:  bytes=0-1 \r\n\r\n")
        #expect(
            request
                == HTTPRequest(
                    method: "GET", path: "/guide/", query: "a=b", host: "localhost", minorVersion: 1,
                    fields: [.init(name: "host", value: "localhost:8000"), .init(name: "range", value: "bytes=0-1")],
                    hasBody: false))
        #expect(request.keepsAlive)
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\nHost: a\n\n", "/", "a"),
        ("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "/", "a"),
        ("GET http://B.example:81/x HTTP/1.1\r\nHost: a\r\n\r\n", "/x", "b.example"),
        ("GET http://b.example HTTP/1.1\r\nHost: a\r\n\r\n", "/", "b.example"),
        ("GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", "/", "::1"),
        ("GET / HTTP/1.1\r\nHost:\r\n\r\n", "/", ""),
        ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "", "a"),
        ("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", "", "a"),
        ("GET / HTTP/1.9\r\nHost: a\r\n\r\n", "/", "a"),
    ])
    func forms(_ text: String, path: String, host: String) throws {
        let request = try request(text)
        #expect(request.path == path)
        #expect(request.host == host)
    }

    @Test func oldClientsNameNoHost() throws {
        let request = try request("GET / HTTP/1.0\r\n\r\n")
        #expect(request.host == nil)
        #expect(!request.keepsAlive)
        #expect(try self.request("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepsAlive)
    }

    @Test(arguments: [
        ("GET /\r\n\r\n", 400), ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 400),
        ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET / http/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505), ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: \u{0}\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n", 400), ("GET x HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /ä HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    ])
    func whatIsRefused(_ text: String, status: Int) {
        guard case .refused(let refusal) = read(text) else {
            Issue.record("\(text) is not refused")
            return
        }
        #expect(refusal.status == status, "\(refusal.reason)")
    }

    @Test func whatIsTooLongIsRefusedBeforeItEnds() {
        func status(_ text: String) -> Int? {
            if case .refused(let refusal) = read(text) { refusal.status } else { nil }
        }
        let field = "X: \(String(repeating: "a", count: 1000))\r\n"
        #expect(status("GET /" + String(repeating: "a", count: 9000)) == 414)
        #expect(status("GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 40_000)) == 431)
        #expect(status("GET / HTTP/1.1\r\n" + String(repeating: field, count: 40)) == 431)
        #expect(status("GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 101)) == 431)
        #expect(status("GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "A: b\r\n", count: 99)) == nil)
    }

    @Test func requestsInOneStreamAndInPieces() {
        let text = "GET /a HTTP/1.1\r\nHost: a\r\n\r\nHEAD /b HTTP/1.1\r\nHost: a\r\n\r\nGET /c HT"
        var reader = RequestReader()
        var methods: [String] = []
        for byte in text.utf8 {
            reader.append([byte])
            while case .request(let request) = reader.next() { methods.append(request.method + request.path) }
        }
        #expect(methods == ["GET/a", "HEAD/b"])
        #expect(reader.isInRequest)
    }

    @Test func aBodyEndsTheConnection() throws {
        let request = try request("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n")
        #expect(request.hasBody)
        #expect(!request.keepsAlive)
        #expect(try self.request("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n").keepsAlive)
    }
}
