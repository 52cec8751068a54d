/// What a file's answer becomes by the conditions and the range of the request (RFC 9110, sections 13.2.2 and 14.2).
enum Conditions: Equatable {
    case whole
    case part(Range<Int>)
    case notModified
    case failed
    case unsatisfiable

    init(_ request: HTTPRequest, tag: EntityTag, length: Int) {
        if let match = request.field("if-match"), !tag.isNamed(in: match, weakly: false) {
            self = .failed
        } else if let match = request.field("if-none-match"), tag.isNamed(in: match, weakly: true) {
            self = .notModified
        } else if request.method == "GET", request.field("if-range").map({ $0 == tag.text }) ?? true {
            // A date in If-Range never matches, for no file here says when it was changed.
            switch ByteRange(request.field("range"), length: length) {
            case .whole: self = .whole
            case .part(let range): self = .part(range)
            case .unsatisfiable: self = .unsatisfiable
            }
        } else {
            self = .whole
        }
    }
}

extension HTTPAnswer {
    /// A file that is there, as the request wants it. `body` gives a part of it.
    init(
        _ request: HTTPRequest, type: String, tag: EntityTag, length: Int, body: (Range<Int>) -> Body
    ) {
        let kept = [("ETag", tag.text), ("Cache-Control", "no-cache")]
        let described = [("Content-Type", type), ("Accept-Ranges", "bytes")] + kept
        switch Conditions(request, tag: tag, length: length) {
        case .whole: self.init(status: 200, fields: described, body: body(0..<length))
        case .part(let range):
            let shown = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)"
            self.init(status: 206, fields: described + [("Content-Range", shown)], body: body(range))
        case .notModified: self.init(status: 304, fields: kept)
        case .failed: self.init(412, "the file has changed")
        case .unsatisfiable:
            self.init(416, "the file has \(length) bytes", [("Content-Range", "bytes */\(length)")])
        }
    }
}
