import TestSupport
import Testing

extension InBrowser {
    @Suite struct ResponseLogicTests {
        private static let date = "Date: Wed, 25 Nov 2026 16:00:00 GMT"

        /// Findings as lines, of responses one after the other. Each text is lines joined by `|`.
        private func expect(_ rows: [(input: String, result: String)], facts: Bool = true) async throws {
            let page = try await ToolPage.open("response-checker")
            try await page.expect(
                rows.map {
                    (JSON.quoted($0.input.replacing("|", with: "\n").replacing("DATE", with: Self.date)), $0.result)
                },
                by: """
                    (() => {
                        const facts = \(facts ? "sgTools.response.facts(\(ToolPage.catalogue))" : "null")
                        return text => {
                            const {error, line, responses} = sgTools.response.check(text, facts, Date.UTC(2026, 10, 25))
                            if (error) return `${line ?? '-'}: ${error}`
                            return responses.map(({findings}) => findings.map(({level, line, message, source}) =>
                                `${level} ${line}: ${message} [${source ? source.label.replace(', section ', ' ') : ''}]`).join('; ')).join(' // ')
                        }
                    })()
                    """)
        }

        @Test func aSoundResponse() async throws {
            try await expect([
                ("HTTP/1.1 200 OK|DATE|Content-Type: text/plain|Content-Length: 5||hello", ""),
                ("HTTP/1.1 200 OK|DATE|Content-Type: text/plain|Content-Length: 6||hello", ""),
                ("HTTP/1.1 200 OK|DATE|Content-Type: text/plain|Content-Length: 8||é\r\né\r\n", ""),
                ("HTTP/1.1 200 OK|DATE|Content-Type: a/b|Content-Encoding: gzip|Content-Length: 9||hello", ""),
                ("HTTP/1.1 200 OK|DATE|Content-Type: text/plain; charset=latin1|Content-Length: 1||é", ""),
                ("GET / HTTP/1.1|Host: x||HTTP/1.1 200 OK|DATE||", ""),
                ("HEAD / HTTP/1.1|Host: x||HTTP/1.1 200 OK|DATE|Content-Length: 500||", ""),
                ("HTTP/2 200|date: Wed, 25 Nov 2026 16:00:00 GMT||", ""),
                ("HTTP/1.1 405 Method Not Allowed|DATE|Allow: GET, HEAD||", ""),
                ("HTTP/1.1 100 Continue||HTTP/1.1 200 OK|DATE||", " // "),
                ("* hello|> GET / HTTP/1.1|> Host: x|>|< HTTP/1.1 200 OK|< DATE|<|{ [5 bytes data]|", ""),
                (
                    "HTTP/1.1 301 Moved Permanently|DATE|Location: /a|Content-Type: text/plain|Content-Length: 3||ab|HTTP/1.1 200 OK|DATE||",
                    " // "
                ),
            ])
        }

        @Test func whatIsNoResponse() async throws {
            try await expect([
                ("", "-: There is nothing to check"), (" || ", "-: There is nothing to check"),
                ("GET / HTTP/1.1|Host: x||", "1: There is a request, but no response behind it"),
                (
                    "<html>",
                    "1: The first line is no status line, it begins like content: `<html>`. Paste the head too, as `curl -i` shows it"
                ),
                (
                    "|Content-Type: x",
                    "2: The first line is no status line, it is a field: `Content-Type: x`. The status line, such as `HTTP/1.1 200 OK`, is missing"
                ),
                ("\u{0}\u{1b}[0m", "1: The first line is no status line: `␀␛[0m`. It should be like `HTTP/1.1 200 OK`"),
            ])
        }

        @Test func theStatusLine() async throws {
            try await expect([
                ("HTTP/1.1  200 OK|DATE||", "error 1: Version and status code are separated by one space [RFC 9112 4]"),
                ("HTTP/1.1 2x0 OK||", "error 1: `2x0` is no status code: one has three digits [RFC 9110 15]"),
                ("HTTP/1.7 200 OK|DATE||", "error 1: HTTP 1.7 is no version of HTTP [RFC 9110 2.5]"),
                ("HTTP/2 200 OK|DATE||", "warning 1: HTTP/2 has no reason phrase [RFC 9113 8.3.2]"),
                (
                    "HTTP/1.1 200|DATE||",
                    "note 1: In HTTP/1.1 a space follows the status code, even where there is no reason phrase [RFC 9112 4]"
                ),
                (
                    "HTTP/1.1 999 X||",
                    "error 1: 999 is outside 100 to 599: clients treat it as a server error [RFC 9110 15]"
                ),
                (
                    "HTTP/1.1 404 OK|DATE||",
                    "error 1: `OK` is the phrase of 200: the code says one thing and the phrase another [RFC 9112 4]"
                ),
                (
                    "HTTP/1.1 413 Payload Too Large|DATE||",
                    "note 1: `Payload Too Large` is a former phrase of 413, which is now registered as `Content Too Large` []"
                ),
                (
                    "HTTP/1.1 404 <b>Nope</b>|DATE||",
                    "note 1: The registered phrase of 404 is `Not Found`. Clients ignore it, so another one is allowed [RFC 9112 4]"
                ),
                ("HTTP/1.1 418 I'm a teapot|DATE||", "warning 1: 418 is reserved and means nothing []"),
                ("HTTP/1.1 305 Use Proxy|DATE||", "warning 1: 305 is deprecated [RFC 9110 15.4.6]"),
                (
                    "HTTP/1.1 299 Mine|DATE||",
                    "warning 1: 299 is not a registered status code: clients treat it as 200 [RFC 9110 15]"
                ),
                (
                    "HTTP/1.1 499 X|DATE||",
                    "warning 1: 499 is not a registered status code: clients treat it as 400. It is used by nginx (Client Closed Request) [RFC 9110 15]"
                ),
            ])
        }

        @Test func requiredFieldsAndContent() async throws {
            try await expect([
                (
                    "HTTP/1.1 405 Method Not Allowed|DATE||",
                    "error 1: 405 must have the field `Allow` [RFC 9110 15.5.6]"
                ),
                (
                    "HTTP/1.1 426 Upgrade Required|DATE||",
                    "error 1: 426 must have the field `Upgrade` []; error 1: 426 must have the field `Connection` []"
                ),
                ("HTTP/2 426|DATE||", ""),
                (
                    "PUT /a HTTP/1.1|Host: x||HTTP/1.1 405 Method Not Allowed|DATE|Allow: GET, PUT||",
                    "error 6: `Allow` names PUT, the very method that the 405 refuses [RFC 9110 10.2.1]"
                ),
                (
                    "HTTP/1.1 204 No Content|DATE|Content-Length: 2||OK",
                    "error 3: A 204 response must not have `Content-Length` [RFC 9110 8.6]; error 5: A 204 response has no content, but something follows the head [RFC 9110 6.4.1]"
                ),
                (
                    "HTTP/1.1 304 X|DATE||OK",
                    "error 4: A 304 response has no content, but something follows the head [RFC 9110 6.4.1]; warning 1: 304 is not a registered status code: clients treat it as 300 [RFC 9110 15]"
                ),
                (
                    "HTTP/1.1 100 Continue|Transfer-Encoding: chunked||x",
                    "error 2: A 100 response must not have `Transfer-Encoding` [RFC 9112 6.1]; error 4: A 100 response has no content, but something follows the head [RFC 9110 6.4.1]"
                ),
                (
                    "HEAD / HTTP/1.1||HTTP/1.1 200 OK|DATE|Content-Type: a/b||x",
                    "error 7: The response to HEAD has no content, but something follows the head [RFC 9110 9.3.2]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE||x",
                    "warning 4: There is content, but no `Content-Type` that says what it is [RFC 9110 8.3]"
                ),
            ])
        }

        @Test func withoutFactsWhatNeedsNoneIsChecked() async throws {
            try await expect(
                [
                    ("HTTP/1.1 405 Method Not Allowed|DATE||", ""), ("HTTP/1.1 299 Mine|DATE||", ""),
                    (
                        "HTTP/1.1 205 Reset Content|DATE|Content-Type: a/b||x",
                        "error 5: A 205 response must not have content [RFC 9110 15.3.6]"
                    ),
                    ("HTTP/1.1 302 Found|DATE||", "warning 1: A 302 without `Location` leads nowhere [RFC 9110 15.4]"),
                    (
                        "HTTP/1.1 206 Partial Content|DATE||",
                        "error 1: A 206 must have `Content-Range`, or the content type `multipart/byteranges` [RFC 9110 15.3.7]"
                    ),
                    (
                        "HTTP/1.1 416 X|DATE||",
                        "warning 1: A 416 should say the length in `Content-Range: bytes */N` [RFC 9110 15.5.17]"
                    ),
                    (
                        "GET / HTTP/1.1||HTTP/1.1 304 Not Modified|DATE||",
                        "error 3: A 304 answers a request with `If-None-Match` or `If-Modified-Since`, and this request has neither [RFC 9110 15.4.5]"
                    ),
                    (
                        "GET / HTTP/1.1||HTTP/1.1 206 Partial Content|DATE|Content-Range: bytes 0-1/2||",
                        "error 3: A 206 answers a request with `Range`, and this request has none [RFC 9110 14.2]"
                    ),
                    (
                        "PUT / HTTP/1.1||HTTP/1.1 412 X|DATE||",
                        "warning 3: A 412 says that a condition failed, but the request has none [RFC 9110 15.5.13]"
                    ),
                    (
                        "CONNECT x:1 HTTP/1.1||HTTP/1.1 200 OK|DATE|Content-Length: 0||",
                        "error 5: A successful response to CONNECT must not have `Content-Length` [RFC 9110 8.6]"
                    ),
                ], facts: false)
        }

        @Test func framingAndFields() async throws {
            try await expect([
                (
                    "HTTP/1.1 200 OK|DATE|Content-Type: a/b|Content-Length: 9||ab|cd",
                    "warning 4: `Content-Length` is 9, but the content here has 5 bytes (6 if its lines end in CRLF) [RFC 9110 8.6]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Content-Length: -1||",
                    "error 3: `-1` is no content length: it must be a number of bytes [RFC 9110 8.6]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Content-Length: 0|Content-Length: 1||",
                    "error 3: Two different content lengths [RFC 9112 6.3]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Content-Length: 0|Transfer-Encoding: chunked||",
                    "error 4: `Content-Length` and `Transfer-Encoding` together: programs disagree about where the response ends, which attackers use [RFC 9112 6.2]"
                ),
                (
                    "HTTP/2 200|DATE|connection: close||",
                    "error 3: HTTP/2 and HTTP/3 must not have `connection` [RFC 9113 8.2.2]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|X : y||",
                    "error 3: There is white space between `X` and its colon [RFC 9112 5.1]"
                ),
                ("HTTP/1.1 200 OK|DATE|<b>: y||", "error 3: `<b>` is no name of a field [RFC 9110 5.1]"),
                (
                    "HTTP/1.1 200 OK|DATE|nothing||",
                    "error 3: The line `nothing` has no colon and is no field [RFC 9112 5]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|X: a| b||",
                    "error 4: A field continues on a line that begins with a space: this folding is obsolete and must not be sent [RFC 9112 5.2]"
                ),
                (
                    "HTTP/2 200|:status: 200|DATE||",
                    "error 2: `:status: 200` is a pseudo-field of HTTP/2, which no text has: its status line says the same [RFC 9113 8.3]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|X: a\u{1}b||",
                    "error 3: The value of `X` has a control character, U+0001 [RFC 9110 5.5]"
                ),
                ("HTTP/1.1 200 OK|DATE|DATE||", "error 3: `Date` appears twice, and has one value only [RFC 9110 5.3]"),
            ])
        }

        @Test func datesAndValues() async throws {
            try await expect([
                (
                    "HTTP/1.1 200 OK||",
                    "warning 1: There is no `Date`: a server with a clock must send one [RFC 9110 6.6.1]"
                ),
                (
                    "HTTP/1.1 200 OK|Date: Wednesday, 25-Nov-26 16:00:00 GMT||",
                    "error 2: `Date` has the obsolete form RFC 850: write `Wed, 25 Nov 2026 16:00:00 GMT` [RFC 9110 5.6.7]"
                ),
                (
                    "HTTP/1.1 200 OK|Date: Thu, 25 Nov 2026 16:00:00 GMT||",
                    "error 2: `Date` is no HTTP date: 25 November 2026 is a Wednesday, not a Thursday [RFC 9110 5.6.7]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Last-Modified: Wed, 25 Nov 2026 16:00:01 GMT||",
                    "error 3: `Last-Modified` is later than `Date` [RFC 9110 8.8.2.1]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Expires: 0||",
                    "note 3: `Expires: 0` is no date: caches take it as past. `Cache-Control: no-cache` says it properly [RFC 9111 5.3]"
                ),
                ("HTTP/1.1 200 OK|DATE|Retry-After: 120||", ""),
                ("HTTP/1.1 200 OK|DATE|Retry-After: Wed, 25 Nov 2026 16:00:00 GMT||", ""),
                (
                    "HTTP/1.1 200 OK|DATE|Retry-After: 2 minutes||",
                    "error 3: `Retry-After: 2 minutes` cannot be read: seconds stand without a unit [RFC 9110 10.2.3]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Retry-After: 1.5||",
                    "error 3: `Retry-After: 1.5` cannot be read: seconds are a whole number without a sign [RFC 9110 10.2.3]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Retry-After: soon||",
                    "error 3: `Retry-After: soon` cannot be read: it is neither a number of seconds nor an HTTP date [RFC 9110 10.2.3]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Retry-After: 1795622400||",
                    "warning 3: `Retry-After` asks to wait 56 years 10 months: it is a number of seconds [RFC 9110 10.2.3]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|ETag: v1||",
                    "error 3: `v1` is no entity tag: it must stand in double quotes, perhaps with `W/` in front [RFC 9110 8.8.3]"
                ),
                ("HTTP/1.1 200 OK|DATE|ETag: W/\"v1\"|Age: 0||", ""),
                ("HTTP/1.1 200 OK|DATE|Age: old||", "error 3: `Age` is a number of seconds, not `old` [RFC 9111 5.1]"),
                (
                    "HTTP/1.1 200 OK|DATE|Content-Type: json||",
                    "error 3: `json` is no media type: it must be like `text/html` [RFC 9110 8.3.1]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Location: /a b||",
                    "error 3: `/a b` is no address: spaces and quotes must be percent-encoded [RFC 9110 10.2.2]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Cache-Control: max-age=1h||",
                    "error 3: `max-age` needs a whole number of seconds [RFC 9111 5.2.2]"
                ),
                (
                    "HTTP/1.1 200 OK|DATE|Cache-Control: no-store, max-age=60||",
                    "warning 3: `no-store` stands beside a directive that asks to store: it wins, so the other one is a mistake [RFC 9111 5.2.2.5]"
                ),
            ])
        }

        @Test func whatIsLargeIsRead() async throws {
            let page = try await ToolPage.open("response-checker")
            let counts: [Int] = try await page.evaluate(
                """
                [
                    'HTTP/1.1 200 OK\\nContent-Type: a/b\\n\\n' + 'line\\n'.repeat(400000),
                    'HTTP/1.1 200 OK\\n' + 'X: y\\n'.repeat(400000) + '\\n',
                    'HTTP/1.1 100 Continue\\n\\n'.repeat(1000),
                ].map(text => sgTools.response.check(text, null, 0).responses.length)
                """)
            #expect(counts == [1, 1, 20])
        }
    }
}
