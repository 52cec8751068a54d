extension Language {
    static let swift = Language(
        "swift", endings: ["swift"],
        Grammar(
            words: [
                .keyword: """
                actor any as associatedtype async await borrowing break case catch class consuming continue convenience \
                default defer deinit didSet do else enum extension fallthrough fileprivate final for func get guard if \
                import in indirect infix init inout internal is lazy let macro mutating nonisolated nonmutating open \
                operator optional override package postfix precedencegroup prefix private protocol public repeat \
                required rethrows return sending set some static struct subscript switch throw throws try typealias \
                unowned var weak where while willSet
                """,
                .number: "true false nil",
                .variable: "self super",
                .type: "Self Any",
            ],
            next: [
                "func": .function, "class": .type, "struct": .type, "enum": .type, "protocol": .type, "actor": .type,
                "extension": .type, "typealias": .type, "macro": .function,
            ],
            capitals: .types, calls: "(", label: .before(":"),
            rules: [
                .line("//"), .block("/*", "*/", nests: true),
                .string("\"\"\"", lines: true, code: "\\("), .string("\"", code: "\\("),
                .hashes("#"), .sign("#", .meta), .sign("@", .meta), .sign("$", .variable),
                .string("`"),
            ]))
}
