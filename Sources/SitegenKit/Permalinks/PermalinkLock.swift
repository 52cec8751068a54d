/// `content/permalinks.lock`: what was ever published, a line each. It holds nothing else, so that two branches merge by
/// keeping the lines of both.
package struct PermalinkLock: Sendable {
    package struct Line: Hashable, Sendable {
        package var link: Permalink
        package var range: Range<Int>
    }

    package static let path = "content/permalinks.lock"
    private static let header =
        "# URLs that were published and must keep working. To merge, keep the lines of both sides; see `sitegen lock`.\n"

    /// In the order of the file. A merge may have left a line twice.
    package private(set) var lines: [Line] = []

    package var links: Set<Permalink> { Set(lines.map(\.link)) }

    package static func read(from snapshot: Snapshot) -> (PermalinkLock?, [Diagnostic]) {
        let (bytes, finding) = Text.read(path, from: snapshot)
        guard let bytes else { return (nil, finding.map { [$0] } ?? []) }
        var lock = PermalinkLock()
        var findings: [Diagnostic] = []
        var isInConflict = false
        var start = Text.start(of: bytes)
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let range = trimmed(start..<end, in: bytes)
            start = end + 1
            guard !range.isEmpty, bytes[range.lowerBound] != UInt8(ascii: "#") else { continue }
            if let marker = marker(bytes[range]) {
                if !isInConflict { findings.append(conflict(range)) }
                isInConflict = marker != UInt8(ascii: ">")
                continue
            }
            let text = String(decoding: bytes[range], as: UTF8.self)
            if let link = Permalink(parsing: text) {
                lock.lines.append(Line(link: link, range: range))
            } else {
                findings.append(noURL(text, range))
            }
        }
        return (lock, findings)
    }

    /// The bytes of the file that holds these links.
    package static func file(_ links: some Sequence<Permalink>) -> [UInt8] {
        Array((header + sorted(links).map { $0.text + "\n" }.joined()).utf8)
    }

    /// Each link once, in the order of the file. There may be very many of them: each is written once and not at each
    /// comparison.
    static func sorted(_ links: some Sequence<Permalink>) -> [Permalink] {
        Set(links).map { (text: $0.text, link: $0) }
            .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map(\.link)
    }

    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        guard let first = bytes[range].firstIndex(where: { !isSpace($0) }),
            let last = bytes[range].lastIndex(where: { !isSpace($0) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    /// What a merge that found no answer leaves: seven of one sign, and most often a name behind them.
    private static func marker(_ line: ArraySlice<UInt8>) -> UInt8? {
        guard let sign = line.first, "<|=>".utf8.contains(sign), line.prefix(7).count(where: { $0 == sign }) == 7,
            line.dropFirst(7).first ?? 0x20 == 0x20
        else { return nil }
        return sign
    }

    private static func conflict(_ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            .lockSyntax, "\(path) has a merge conflict", at: Place(path, range),
            help: "keep the lines of both sides, and remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`")
    }

    private static func noURL(_ text: String, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            .lockSyntax, "`\(text)` is no URL of a site", at: Place(path, range),
            help: "write it from the site's root: `/guide/page/` or `/guide/page/#section`")
    }
}
