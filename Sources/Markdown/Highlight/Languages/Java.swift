extension Language {
    static let java = Language(
        "java", aliases: ["kotlin", "kt", "groovy", "scala"], endings: ["java", "kt", "kts", "groovy", "scala"],
        Grammar(
            words: [
                .keyword: """
                abstract as assert break case catch class const continue data def default do else enum extends final \
                finally for fun goto if implements import in instanceof interface internal is lateinit native new \
                object open override package permits private protected public record return sealed static strictfp \
                super suspend switch synchronized throw throws transient try typealias val var void volatile when while \
                yield
                """,
                .number: "true false null",
                .variable: "this",
                .type: "boolean byte char double float int long short",
            ],
            next: [
                "class": .type, "interface": .type, "enum": .type, "record": .type, "extends": .type, "new": .type,
                "fun": .function,
            ],
            wordBytes: "$", capitals: .types, calls: "(",
            rules: [
                .line("//"), .block("/*", "*/"), .sign("@", .meta, also: "."),
                .string("\"\"\"", lines: true), .string("\""), .string("'"),
            ]))
}
