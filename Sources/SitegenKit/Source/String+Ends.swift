/// What a text begins and ends with, and the signs in it, byte by byte. The standard library compares characters: a mark that
/// combines with the sign before it makes another character of that, and the slash, colon or quote is not found.
extension StringProtocol {
    @inlinable package func begins(with text: some StringProtocol) -> Bool { utf8.starts(with: text.utf8) }

    @inlinable package func ends(with text: some StringProtocol) -> Bool {
        utf8.count >= text.utf8.count && utf8.suffix(text.utf8.count).elementsEqual(text.utf8)
    }

    /// What follows upon a text that it begins with.
    @inlinable package func behind(_ text: some StringProtocol) -> String {
        assert(begins(with: text))
        return String(self[utf8.index(startIndex, offsetBy: text.utf8.count)...])
    }

    /// What stands before a text that it ends with.
    @inlinable package func before(_ text: some StringProtocol) -> String {
        assert(ends(with: text))
        return String(self[..<utf8.index(endIndex, offsetBy: -text.utf8.count)])
    }

    /// The text with another in place of each such sign.
    package func replacing(scalar sign: Unicode.Scalar, with text: String) -> String {
        replacingScalars { $0 == sign ? text : nil }
    }

    /// What `text` gives stands in place of a scalar; those for which it gives nil stay.
    package func replacingScalars(_ text: (Unicode.Scalar) -> String?) -> String {
        unicodeScalars.reduce(into: "") { replaced, scalar in
            if let text = text(scalar) {
                replaced += text
            } else {
                replaced.unicodeScalars.append(scalar)
            }
        }
    }

    /// The parts between slashes, none of them empty.
    package var pathParts: [SubSequence] { parts(between: "/") }

    /// The parts between signs of ASCII, none of them empty.
    package func parts(between sign: Unicode.Scalar) -> [SubSequence] {
        utf8.indices.split { utf8[$0] == UInt8(ascii: sign) }.map { self[$0.startIndex..<$0.endIndex] }
    }
}
