/// The answer to a request: data until it is sent.
struct HTTPAnswer: Sendable {
    enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// A part of a file that stays on the disk.
        case file(OpenFile, Range<Int>)
        /// What is to be told to a page for as long as it is open.
        case events(PageFollower)
    }

    var status: Int
    /// The reason phrase; nil for the usual one.
    var phrase: String?
    var fields: [(name: String, value: String)] = []
    var body = Body.none
    /// Heads that are sent before this answer.
    var interim: [HTTPAnswer] = []
    /// Whether the connection must end with it.
    var isLast = false

    /// An answer that is one sentence for people.
    init(_ status: Int, _ sentence: String, _ fields: [(name: String, value: String)] = []) {
        self.status = status
        self.fields = fields + [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-cache")]
        body = .bytes(Array("\(status) \(StatusPhrase.of(status)): \(sentence)\n".utf8))
    }

    init(status: Int, fields: [(name: String, value: String)] = [], body: Body = .none) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    subscript(_ name: String) -> String? { fields.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// Whether an answer of this status may have no body, whatever was asked (RFC 9112, section 6.3).
    private static func isBodiless(_ status: Int) -> Bool { status < 200 || status == 204 || status == 304 }

    /// The bytes before the body. `date` is written by the caller, who has a clock.
    func head(date: String, keepsAlive: Bool) -> [UInt8] {
        var text = ""
        for answer in interim { Self.write(answer.status, answer.phrase, answer.fields, to: &text) }
        var fields = fields
        fields.append(("Date", date))
        switch body {
        case .none:
            if !Self.isBodiless(status), self["Content-Length"] == nil { fields.append(("Content-Length", "0")) }
        case .bytes(let bytes): fields.append(("Content-Length", String(bytes.count)))
        case .file(_, let range): fields.append(("Content-Length", String(range.count)))
        case .events: break
        }
        fields.append(("X-Content-Type-Options", "nosniff"))
        // An upgrade is an option of the connection too.
        let upgrade = fields.firstIndex { $0.name == "Connection" }.map { fields.remove(at: $0).value + ", " } ?? ""
        fields.append(("Connection", upgrade + (keepsAlive ? "keep-alive" : "close")))
        Self.write(status, phrase, fields, to: &text)
        return Array(text.utf8)
    }

    private static func write(
        _ status: Int, _ phrase: String?, _ fields: [(name: String, value: String)], to text: inout String
    ) {
        text += "HTTP/1.1 \(status) \(phrase ?? StatusPhrase.of(status))\r\n"
        for (name, value) in fields { text += "\(name): \(value)\r\n" }
        text += "\r\n"
    }
}

/// The usual phrases of the statuses that the preview sends by itself.
enum StatusPhrase {
    static func of(_ status: Int) -> String { phrases[status] ?? "" }

    private static let phrases = [
        101: "Switching Protocols", 200: "OK", 206: "Partial Content", 301: "Moved Permanently", 302: "Found",
        304: "Not Modified",
        400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout",
        412: "Precondition Failed", 414: "URI Too Long", 416: "Range Not Satisfiable", 421: "Misdirected Request",
        431: "Request Header Fields Too Large", 500: "Internal Server Error", 501: "Not Implemented",
        426: "Upgrade Required", 503: "Service Unavailable", 505: "HTTP Version Not Supported",
    ]
}
