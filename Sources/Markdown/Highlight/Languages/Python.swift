extension Language {
    static let python = Language(
        "python", aliases: ["py", "python3", "py3", "pyi"], endings: ["py", "pyi"],
        Grammar(
            words: [
                .keyword: """
                and as assert async await break case class continue def del elif else except finally for from global \
                if import in is lambda match nonlocal not or pass raise return try while with yield
                """,
                .number: "True False None Ellipsis NotImplemented",
                .variable: "self cls",
                .type: "bool bytes dict float frozenset int list object set str tuple",
            ],
            next: ["def": .function, "class": .type],
            capitals: .types, calls: "(",
            rules: [.line("#"), .sign("@", .meta, also: ".", at: .firstOnLine)]
                + ["", "r", "b", "f", "u", "rb", "br", "fr", "rf", "R", "B", "F", "U"].flatMap { prefix -> [Rule] in
                    ["\"", "'"].flatMap { quote -> [Rule] in
                        let three = quote + quote + quote
                        let code = prefix.lowercased().contains("f") ? "{" : nil
                        return [
                            .string(prefix + three, three, lines: true, code: code),
                            .string(prefix + quote, quote, code: code),
                        ]
                    }
                }))
}
