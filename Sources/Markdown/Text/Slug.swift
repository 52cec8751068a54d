/// Names for fragments.
package enum Slug {
    /// GitHub's rule: lower case, spaces to hyphens, and of the rest only letters, marks, digits, `-` and `_`.
    package static func github(_ text: String) -> String {
        if let slug = text.withBytes(ascii) { return slug }
        var slug = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " {
                slug.append("-")
            } else if scalar == "-" || scalar.isWord {
                slug.append(scalar)
            }
        }
        return String(slug)
    }

    /// As most headings are, and their bytes are their scalars. Nil where one is not ASCII.
    private static func ascii(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: text.count) { slug in
            var count = 0
            for byte in text {
                let isKept = byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                guard isKept || byte == 0x20 else { continue }
                slug[count] = byte == 0x20 ? UInt8(ascii: "-") : byte.lowercased
                count += 1
            }
            return count
        }
    }
}

/// Gives out names, each once in a page.
package struct UniqueNames: Sendable {
    private var taken: Set<String>
    private var next: [String: Int] = [:]

    package init(taken: Set<String>) { self.taken = taken }

    /// The name, or the name with the first free number behind it.
    package mutating func claim(_ name: String) -> String {
        if taken.insert(name).inserted { return name }
        var number = next[name] ?? 1
        while !taken.insert("\(name)-\(number)").inserted { number += 1 }
        next[name] = number + 1
        return "\(name)-\(number)"
    }

    /// Keeps a name from being given out. Whether it was free.
    @discardableResult
    package mutating func reserve(_ name: String) -> Bool { taken.insert(name).inserted }
}

extension Unicode.Scalar {
    /// Ruby's `\p{Word}`, which GitHub uses: letters, marks, decimal digits and connectors such as `_`.
    fileprivate var isWord: Bool {
        if value < 0x80 { return UInt8(value).isLetter || UInt8(value).isDigit || self == "_" }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}
