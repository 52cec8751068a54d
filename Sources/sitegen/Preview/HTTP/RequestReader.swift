/// Takes requests out of the bytes of one connection (RFC 9112). Whatever comes: it holds no more than one head of bounded
/// size, looks at each byte once, and what it cannot read it refuses with the status that says why.
struct RequestReader {
    enum Outcome: Equatable {
        case incomplete
        case request(HTTPRequest)
        /// Nothing that follows can be trusted to be a request.
        case refused(HTTPRequest.Refusal)
    }

    static let longestRequestLine = 8192
    static let longestHead = 32_768
    static let mostFields = 100
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private var bytes: [UInt8] = []
    private var lines: [Range<Int>] = []
    private var lineStart = 0
    private var position = 0

    /// Whether a request has begun.
    var isInRequest: Bool { !bytes.isEmpty }

    mutating func append(_ more: [UInt8]) { bytes += more }

    mutating func next() -> Outcome {
        while position < bytes.count {
            guard bytes[position] == Self.lineFeed else {
                position += 1
                if let refusal = tooLong { return .refused(refusal) }
                continue
            }
            var line = lineStart..<position
            if bytes[line].last == Self.carriageReturn { line = line.lowerBound..<line.upperBound - 1 }
            position += 1
            lineStart = position
            if !line.isEmpty {
                lines.append(line)
            } else if lines.isEmpty {
                // An empty line before a request is to be passed over (section 2.2).
                startAnew()
            } else {
                defer { startAnew() }
                do throws(HTTPRequest.Refusal) {
                    return .request(try HTTPRequest(lines.map { bytes[$0] }))
                } catch {
                    return .refused(error)
                }
            }
            if let refusal = tooLong { return .refused(refusal) }
        }
        return .incomplete
    }

    private var tooLong: HTTPRequest.Refusal? {
        if lines.isEmpty, position - lineStart > Self.longestRequestLine {
            return HTTPRequest.Refusal(status: 414, reason: "the request line is longer than 8192 bytes")
        }
        if position > Self.longestHead {
            return HTTPRequest.Refusal(status: 431, reason: "the header is longer than 32768 bytes")
        }
        if lines.count > Self.mostFields + 1 {
            return HTTPRequest.Refusal(status: 431, reason: "the header has more than 100 fields")
        }
        return nil
    }

    private mutating func startAnew() {
        bytes.removeFirst(position)
        lines = []
        lineStart = 0
        position = 0
    }
}
