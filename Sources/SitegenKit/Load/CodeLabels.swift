import Markdown

/// The labels that name a code: `404`, `nginx/499`, `http:404`, `http:nginx/499`. A reference link with such a label leads
/// to the entry, unless the file defines the label itself.
struct CodeLabels: Sendable {
    /// The scheme of the destinations that stand for a code until links are resolved.
    static let scheme = "sitegen:"

    /// What such a destination says of the code; nil for an address of the author's.
    static func label(in destination: String) -> String? {
        destination.begins(with: scheme) ? destination.behind(scheme) : nil
    }

    /// The codes, and of their long forms those that are not told by what they begin with.
    private var labels: Set<String> = []
    /// What stands before the `/` or `:` of a long form, with that sign.
    private var prefixes: Set<String> = []
    private var patterns: [Pattern] = []
    /// The bytes of the longest code.
    private var longestLabel = 0
    private static let longest = 120

    /// What of an entry its labels are made of.
    struct Key: Hashable, Sendable {
        var catalogue: Int
        var authority: String
        var code: String

        init(_ entry: PageSource.EntryKey) {
            catalogue = entry.catalogue
            authority = entry.authority
            code = entry.code.value
        }
    }

    init(_ catalogues: [Catalogue], _ keys: [Key] = []) {
        patterns = catalogues.compactMap(\.pattern)
        for catalogue in catalogues {
            prefixes.insert(catalogue.id.lowercased() + ":")
            for authority in catalogue.authorities { prefixes.insert(authority.id.lowercased() + "/") }
        }
        labels.reserveCapacity(keys.count)
        for key in keys { insert(key.code, authority: key.authority.lowercased(), in: catalogues[key.catalogue]) }
    }

    private mutating func insert(_ code: String, authority: String, in catalogue: Catalogue) {
        let code = code.lowercased()
        labels.insert(code)
        longestLabel = max(longestLabel, code.utf8.count)
        // An authority that is not declared makes a code of no other text.
        let isKnown = authority.isEmpty || prefixes.contains(authority + "/")
        if isKnown, Self.isOneWord(code[...]), Self.isOneWord((authority + "/")[...]) { return }
        let prefix = catalogue.id.lowercased() + ":"
        labels.insert(prefix + code)
        guard !authority.isEmpty else { return }
        labels.insert("\(authority)/\(code)")
        labels.insert("\(prefix)\(authority)/\(code)")
    }

    /// Whether a known prefix makes a code of it: text with a colon is full of words and of addresses.
    private static func isOneWord(_ text: Substring) -> Bool {
        !text.begins(with: "//") && !text.contains { $0.isWhitespace }
    }

    /// The definitions that a body needs: one for each bracketed text in it that names a code, or that must be meant as one.
    func references(in bytes: [UInt8], _ range: Range<Int>) -> [Reference] {
        var found: [Reference] = []
        var seen: Set<String> = []
        var matchers: [Pattern.Matcher]?
        bytes.withUnsafeBytes { bytes in
            var offset = range.lowerBound
            // The last bracket that was opened and not yet closed.
            var open: Int?
            while true {
                offset = bytes.firstIndex(of: UInt8(ascii: "["), or: UInt8(ascii: "]"), in: offset..<range.upperBound)
                guard offset < range.upperBound else { break }
                defer { offset += 1 }
                guard bytes[offset] == UInt8(ascii: "]") else {
                    open = offset
                    continue
                }
                guard let start = open.take(),
                    let label = label(bytes, start + 1..<offset, isFull: isFull(bytes, start, range)),
                    isMeantAsCode(label.text, isFull: label.isFull, &matchers), seen.insert(label.text).inserted
                else { continue }
                found.append(Reference(label: label.text, destination: Self.scheme + String(found.count)))
            }
        }
        return found
    }

    /// Whether what stands in brackets is the label of `[text][label]`.
    private func isFull(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ range: Range<Int>) -> Bool {
        start > range.lowerBound && bytes[start - 1] == UInt8(ascii: "]")
    }

    /// What stands in brackets on one line, where it can be a code at all. Most brackets hold the words of a link: longer
    /// than any code, and no long form.
    private func label(
        _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, isFull: Bool
    ) -> (text: String, isFull: Bool)? {
        guard !range.isEmpty, range.count <= Self.longest else { return nil }
        guard bytes.firstIndex(of: UInt8(ascii: "\n"), in: range) == range.upperBound else { return nil }
        let isLongForm = {
            bytes.firstIndex(of: UInt8(ascii: "/"), or: UInt8(ascii: ":"), in: range) < range.upperBound
        }
        guard isFull || range.count <= longestLabel || isLongForm() else { return nil }
        return (String(decoding: bytes[range], as: UTF8.self), isFull)
    }

    /// A label of an entry; a long form of a known catalogue or authority; or `[text][label]` whose label looks like a code.
    private func isMeantAsCode(_ text: String, isFull: Bool, _ matchers: inout [Pattern.Matcher]?) -> Bool {
        let key = text.lowercased()
        if labels.contains(key) { return true }
        for end in key.utf8.indices where key.utf8[end] == UInt8(ascii: "/") || key.utf8[end] == UInt8(ascii: ":") {
            // By bytes: a mark that combines with the sign before it is the first of the code.
            let start = key.utf8.index(after: end)
            guard prefixes.contains(String(key[..<start])) else { continue }
            return Self.isOneWord(key[start...])
        }
        guard isFull, !patterns.isEmpty else { return false }
        if matchers == nil { matchers = patterns.compactMap { $0.compiled() } }
        return matchers?.contains { $0.matches(text) } ?? false
    }
}
