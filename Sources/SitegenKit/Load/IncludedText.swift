/// A file's text as a fence shows it: the whole of it, or one region.
///
/// A line that holds `[region NAME]` starts a region, one that holds `[endregion NAME]` ends it, in whatever comment the
/// language has. These lines are never shown, and regions may overlap. What all lines are indented by is left out.
struct IncludedText {
    enum Failure: Error {
        /// The names of those that there are.
        case missing(regions: [String])
        /// Where the marker stands that opens it and is never answered.
        case open(Range<Int>)
    }

    var literal: String
    /// Where in the file each line stands.
    var lineStarts: [Int]

    static func cut(_ bytes: [UInt8], region: String?) -> Result<IncludedText, Failure> {
        var lines: [Range<Int>] = []
        var regions: [String] = []
        var open: Range<Int>?
        var isFound = region == nil
        var start = Text.start(of: bytes)
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            var line = start..<end
            start = end + 1
            if bytes[line].last == 0x0D { line = line.lowerBound..<line.upperBound - 1 }
            if let marker = Marker(bytes, line) {
                if marker.opens, !regions.contains(marker.name) { regions.append(marker.name) }
                if marker.name == region {
                    isFound = isFound || marker.opens
                    open = marker.opens ? marker.range : nil
                }
            } else if region == nil || open != nil {
                lines.append(line)
            }
        }
        guard isFound else { return .failure(.missing(regions: regions)) }
        if let open { return .failure(.open(open)) }
        return .success(IncludedText(bytes, lines))
    }

    private init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
        func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
        var common: ArraySlice<UInt8>?
        for line in lines where !isBlank(line) {
            let indent = bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }
            let shared = common.map { $0.prefix(zip($0, indent).prefix { $0 == $1 }.count) }
            common = shared ?? indent
        }
        var text: [UInt8] = []
        lineStarts = []
        for line in lines {
            let start = min(line.lowerBound + (common?.count ?? 0), line.upperBound)
            lineStarts.append(start)
            text += bytes[start..<line.upperBound]
            text.append(0x0A)
        }
        literal = String(decoding: text, as: UTF8.self)
    }
}

/// `[region NAME]` or `[endregion NAME]` on a line.
private struct Marker {
    var name: String
    var opens: Bool
    var range: Range<Int>

    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        guard let bracket = bytes[line].firstIndex(of: UInt8(ascii: "[")) else { return nil }
        for start in bracket..<line.upperBound where bytes[start] == UInt8(ascii: "[") {
            let rest = bytes[start..<line.upperBound]
            let opens = rest.starts(with: "[region ".utf8)
            guard opens || rest.starts(with: "[endregion ".utf8) else { continue }
            guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            name = String(decoding: bytes[start + (opens ? 8 : 11)..<close], as: UTF8.self).trimmed
            self.opens = opens
            range = start..<close + 1
            return
        }
        return nil
    }
}
