import SitegenKit

/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
    /// There is no range, or one that a server may pass over: of another unit, malformed, or more than one.
    case whole
    case part(Range<Int>)
    /// It begins behind the end of the file.
    case unsatisfiable

    init(_ field: String?, length: Int) {
        self = .whole
        guard let field, field.lowercased().begins(with: "bytes=") else { return }
        let parts = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false).map {
            $0.trimming { $0 == " " }
        }
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count <= 18 && $0.utf8.allSatisfy(\.isDigit) }) else {
            return
        }
        switch (Int(parts[0]), Int(parts[1])) {
        case (let first?, let last?) where last >= first:
            self = first < length ? .part(first..<min(last + 1, length)) : .unsatisfiable
        case (let first?, nil): self = first < length ? .part(first..<length) : .unsatisfiable
        case (nil, let count?): self = count > 0 && length > 0 ? .part(max(0, length - count)..<length) : .unsatisfiable
        default: return
        }
    }
}
