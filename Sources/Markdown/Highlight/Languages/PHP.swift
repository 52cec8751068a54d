extension Language {
    static let php = Language(
        "php", endings: ["php"],
        Grammar(
            words: [
                .keyword: """
                abstract and array as break callable case catch class clone const continue declare default do echo else \
                elseif empty enum exit extends final finally fn for foreach function global goto if implements include \
                include_once instanceof insteadof interface isset list match namespace new or print private protected \
                public readonly require require_once return static switch throw trait try unset use var while xor yield
                """,
                .number: "true false null TRUE FALSE NULL",
                .type: "bool float int iterable mixed never object self string void",
            ],
            next: [
                "class": .type, "interface": .type, "trait": .type, "enum": .type, "extends": .type,
                "implements": .type,
                "new": .type, "function": .function, "namespace": nil,
            ],
            innerBytes: "\\", capitals: .types, calls: "(", label: .before(":"),
            rules: [
                .sign("<?", .meta), .line("//"), .block("#[", "]", .meta), .line("#"), .block("/*", "*/"),
                .string("\"", lines: true, variables: "$"), .string("'", lines: true),
                .sign("$", .variable), .heredoc("<<<"),
            ]))
}
