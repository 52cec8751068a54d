/// A language that samples are written in: what it is called, and how its tokens are found.
package final class Language: Sendable {
    enum Reader: Sendable {
        /// There is nothing to find.
        case plain
        /// Most languages: what their words are, and what begins with which sign.
        case table(Grammar)
        /// Where lines or nesting decide what a word is.
        case scanner(@Sendable (inout Highlighter, Range<Int>) -> Void)
    }

    package let name: String
    /// Further names that a fence may have, in lower case.
    package let aliases: [String]
    /// How the names of its files end, without the dot.
    let endings: [String]
    let reader: Reader

    init(_ name: String, aliases: [String] = [], endings: [String] = [], _ reader: Reader) {
        self.name = name
        self.aliases = aliases
        self.endings = endings
        self.reader = reader
    }

    convenience init(_ name: String, aliases: [String] = [], endings: [String] = [], _ grammar: Grammar) {
        self.init(name, aliases: aliases, endings: endings, .table(grammar))
    }
}

extension Language {
    private static let named: [String: Int] = {
        var named: [String: Int] = [:]
        for (index, language) in all.enumerated() {
            for name in [language.name] + language.aliases { named[name] = index }
        }
        return named
    }()

    /// The language that a fence names, in any letter case.
    package static func named(_ name: String) -> Language? {
        if let index = named[name] { return all[index] }
        return named[name.lowercased()].map { all[$0] }
    }

    /// The language of a file, by the end of its name.
    static func ofFile(_ path: String) -> Language? {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = path[path.index(after: dot)...].lowercased()
        return all.first { $0.endings.contains(ending) }
    }

    /// Every name that a fence may have.
    package static var names: [String] { all.flatMap { [$0.name] + $0.aliases } }
}
