/// Names for fragments.
package enum Slug {
    /// GitHub's rule: lower case, spaces to hyphens, and of the rest only letters, marks, digits, `-` and `_`.
    package static func github(_ text: String) -> String {
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
